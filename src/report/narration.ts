import { diff, type Change } from '../memory/diff.ts'
import { labelOf, same } from '../memory/value.ts'
import type { Inspection } from '../system/inspection.ts'
import type { System } from '../system/system.ts'
import type { Trace } from '../threads/replay.ts'
import type { Step } from '../threads/step.ts'

/** A moment of a run, as far as it is told. */
export interface NarratedMoment {
  readonly system: System
  /** The run up to this moment. */
  readonly now: Trace
  readonly inspection: Inspection
  /** How many steps the whole run has. */
  readonly length: number
}

/** One plain sentence or two about the last step: who did what, what it gave, what changed. */
export function narrate({ system, now, inspection, length }: NarratedMoment): string {
  const last = now.steps.at(-1)
  if (!last) return `Nobody has taken a step yet. ${turn(now)}`
  const isPast = now.steps.length < length
  return [
    `${isPast ? `Step ${now.steps.length} of ${length}: ` : ''}${last.actor} ${last.effect.description}.`,
    ...change(system, last),
    ...last.effect.spawned.map(
      ({ label }, index) => `Task ${last.spawned[index]} is queued, ${label}.`,
    ),
    ...drift(system, last, inspection),
    ...(last.last ? ending(last, now) : []),
    ...(now.state === 'running' ? [] : [turn(now)]),
  ].join(' ')
}

/** How the thread that took its last step has ended; if by that very step, that is said already. */
function ending({ actor, effect }: Step, { threads }: Trace): readonly string[] {
  const outcome = threads.find(({ name }) => name === actor)?.outcome
  if (!outcome || !('threw' in outcome)) return [`${actor} has finished.`]
  return effect.failure === undefined ? [`Then it failed: ${outcome.threw}.`] : []
}

function change(system: System, { before, effect, op }: Step): readonly string[] {
  const changes = diff(system.memory, before, effect.heap)
  if (changes.length > 0) return [`${changes.flatMap(tellChange).join('; ')}.`]
  return op.verb === 'read' || op.verb === 'load' ? [] : ['Nothing changed.']
}

function tellChange({ object, label, before, after, lockedBy }: Change): readonly string[] {
  const row = label === '' ? object : `${object}[${label}]`
  const held =
    after === undefined
      ? 'gone'
      : before === undefined
        ? `new: ${labelOf(after)}`
        : `now ${labelOf(after)}`
  return [
    ...(same(before, after) ? [] : [`${row} is ${held}`]),
    ...(lockedBy === undefined
      ? []
      : [`${row} is ${lockedBy === null ? 'unlocked' : `locked by ${lockedBy}`}`]),
  ]
}

/** Faults that were not there before the step, and that there are none left. */
function drift(system: System, { before }: Step, { findings }: Inspection): readonly string[] {
  const known = system.inspect(before, false).findings
  const fresh = findings.filter(
    ({ kind, row }) =>
      !known.some(
        (each) => each.kind === kind && each.row.key === row.key && each.row.object === row.object,
      ),
  )
  if (fresh.length > 0) return [fresh.map(({ kind }) => `${kind}!`).join(' ')]
  return known.length > 0 && findings.length === 0 ? ['Nothing is wrong any more.'] : []
}

function turn({ state, enabled }: Trace): string {
  if (state === 'complete') return 'All have finished.'
  if (state === 'deadlock') return 'Deadlock: nobody can take a step.'
  return `${new Intl.ListFormat('en', { type: 'disjunction' }).format(enabled)} can go first.`
}
