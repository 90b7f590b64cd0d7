import { diff, type Change } from '../memory/diff.ts'
import { labelOf, same } from '../memory/value.ts'
import type { Finding, Inspection } from '../system/inspection.ts'
import type { System } from '../system/system.ts'
import type { Trace } from '../threads/replay.ts'
import { runVerdict, type JudgedRun } from './run-verdict.ts'
import type { Step } from '../threads/step.ts'

/** A moment of a run, as far as it is told. */
export interface NarratedMoment extends JudgedRun {
  readonly inspection: Inspection
  /** How many steps the whole run has. */
  readonly length: number
}

/**
 * A few plain sentences about the last step: who did what, what it gave, what changed. The last one is the
 * verdict where the run has ended.
 */
export function narrate(moment: NarratedMoment): string {
  const { system, now, inspection, length } = moment
  const last = now.steps.at(-1)
  if (!last)
    return `Nobody has taken a step yet. ${now.state === 'running' ? turn(now) : runVerdict(moment)}`
  const isPast = now.steps.length < length
  return [
    `${isPast ? `Step ${now.steps.length} of ${length}: ` : ''}${last.actor} ${last.effect.description}.`,
    ...change(system, last),
    ...last.effect.spawned.map(
      ({ label }, index) => `Task ${last.spawned[index]} is queued, ${label}.`,
    ),
    ...drift(system, last, inspection),
    ...(last.last ? ending(last, now) : []),
    ...(now.state === 'running' ? [] : [runVerdict(moment)]),
  ].join(' ')
}

/** How the thread that took its last step has ended; if by that very step, that is said already. */
function ending({ actor, effect }: Step, { threads, state }: Trace): readonly string[] {
  const outcome = threads.find(({ name }) => name === actor)?.outcome
  // That all have is said next.
  if (!outcome || !('threw' in outcome))
    return state === 'complete' ? [] : [`${actor} has finished.`]
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
  const known = faultsAmong(system.inspect(before, false).findings)
  const now = faultsAmong(findings)
  const fresh = now.filter(
    ({ kind, row }) =>
      !known.some(
        (each) => each.kind === kind && each.row.key === row.key && each.row.object === row.object,
      ),
  )
  if (fresh.length > 0) return [[...new Set(fresh.map(({ kind }) => `${kind}!`))].join(' ')]
  return known.length > 0 && now.length === 0 ? ['No fault is left in memory.'] : []
}

function faultsAmong(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ isHarmless }) => !isHarmless)
}

function turn({ enabled }: Trace): string {
  return `${new Intl.ListFormat('en', { type: 'disjunction' }).format(enabled)} can go first.`
}
