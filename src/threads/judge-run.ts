import type { Value } from '../memory/value.ts'
import { noDeadlock, noFailure, serializable, statementsOf } from '../system/general-properties.ts'
import type { Property, StateProperty, Statement, ThreadProperty } from '../system/property.ts'
import type { System } from '../system/system.ts'
import type { Trace } from './replay.ts'
import type { ThreadSnapshot } from './thread-snapshot.ts'

/** A property that a run has broken. */
export interface Breach {
  readonly property: Statement
  /** How, as a clause: `after step 3`, or `by B`; empty for what is judged at the end alone. */
  readonly how: string
}

/**
 * What one run has broken by the moment that it has come to, in the order of {@link statementsOf}. Nothing
 * that is judged at the end is broken before, nor by a deadlock, which never comes to its end. Whether a run
 * is serializable takes others to tell.
 */
export function judgeRun(system: System, run: Trace): readonly Breach[] {
  return statementsOf(system).flatMap((property) => {
    const how = howBroken(property, system, run)
    return how === null ? [] : [{ property, how }]
  })
}

function howBroken(property: Statement | Property, system: System, run: Trace): string | null {
  if (property === serializable) return null
  if (property === noDeadlock) return run.state === 'deadlock' ? '' : null
  if (property === noFailure)
    return by(run.threads.filter(({ outcome }) => outcome !== null && 'threw' in outcome))
  if (!('when' in property)) throw new RangeError(`no way to judge ${property.id}`)
  switch (property.when) {
    case 'end':
      return run.state === 'complete' && !property.holds(run.heap) ? '' : null
    case 'always':
      return firstBroken(property, system, run)
    case 'thread':
      return by(run.threads.filter((thread) => breaks(property, run, thread)))
  }
}

function by(threads: readonly ThreadSnapshot[]): string | null {
  return threads.length > 0 ? `by ${threads.map(({ name }) => name).join(' and ')}` : null
}

function firstBroken(
  { holds }: StateProperty,
  { memory }: System,
  { steps }: Trace,
): string | null {
  if (!holds(steps[0]?.before ?? memory.initial())) return 'from the start'
  const index = steps.findIndex(({ effect }) => !holds(effect.heap))
  return index < 0 ? null : `after step ${index + 1}`
}

/** Whether a thread that has ended breaks a property of its own history. Nobody judges tasks. */
function breaks(
  { initial, observe, onReturn, holds }: ThreadProperty,
  { steps }: Trace,
  { name, kind, outcome }: ThreadSnapshot,
): boolean {
  if (kind !== 'thread' || !outcome) return false
  const seen = steps
    .filter(({ actor, effect }) => actor === name && effect.failure === undefined)
    .reduce<Value>((so, { op, effect }) => observe(so, { op, ...effect }), initial)
  return !holds('threw' in outcome || !onReturn ? seen : onReturn(seen, outcome.returned))
}
