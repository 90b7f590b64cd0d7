import type { Fate } from '../../explorer/answers/fates.ts'
import type { StateGraph } from '../../explorer/answers/state-graph.ts'
import type { Ordering, Why } from '../../explorer/answers/why/ordering.ts'
import { fulfilledClause } from '../fulfilled-clause.ts'
import { stepNames } from '../../threads/step-names.ts'
import type { Trace } from '../../threads/replay.ts'

/** How a run stands, judged by what can still come of it. */
export type RunSituation =
  /** It has not ended, and what can come of it is not known. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'open'
      /** How many steps were taken. */
      readonly at: number
      readonly choices: readonly { readonly actor: string; readonly fate: Fate }[]
    }
  | {
      readonly kind: 'lost' | 'safe'
      /** The number of the step since which it is so, 0 from the start; null if that is not known. */
      readonly since: number | null
      readonly isOver: boolean
      /** Whether each thread went from its first step to its last with no other thread in between. */
      readonly isSerial: boolean
      readonly cause: Cause | null
    }
  | { readonly kind: 'deadlocked' }

/** Orderings that make every run bad in which they are so, and the steps of this run that are in them. */
export interface Cause {
  readonly orderings: readonly Ordering[]
  /** Their numbers, from 1. */
  readonly steps: readonly number[]
}

/** A run up to a moment, and what search knows. */
export interface JudgedMoment {
  readonly now: Trace
  /** Whether the run has broken something that is judged; what is judged at the end, only once it has ended. */
  readonly isBroken: boolean
  /** Null if it is not known. */
  readonly graph: Pick<StateGraph, 'along' | 'fate' | 'choices'> | null
  readonly why: Why | null
}

export function situationOf({ now, isBroken, graph, why }: JudgedMoment): RunSituation {
  const run = now.steps.map(({ actor }) => actor)
  const isOver = now.state !== 'running'
  const states = graph?.along(run) ?? []
  const fates = states.length > run.length ? states.map((state) => graph!.fate(state)) : []
  const fate = fates.at(-1) ?? 'unknown'
  const settled = fates.findIndex((each) => each === fate)
  const isKnown = fate === 'safe' || fate === 'doomed'
  const about = { since: isKnown ? settled : null, isOver, isSerial: isSerial(now) }
  if (fate === 'doomed' || (isOver && isBroken))
    return {
      kind: 'lost',
      ...about,
      cause: why ? causeOf(now, about.since, why) : null,
    }
  if (now.state === 'deadlock') return { kind: 'deadlocked' }
  if (isOver || fate === 'safe') return { kind: 'safe', ...about, cause: null }
  if (fate !== 'open' || !graph) return { kind: 'unknown' }
  const choices = graph.choices(run).map(({ actor, fate: next }) => ({ actor, fate: next }))
  return { kind: 'open', at: run.length, choices }
}

/** Of an exact reason, the first clause that is fulfilled by the step that has decided the run. */
function causeOf({ steps }: Trace, since: number | null, why: Why): Cause | null {
  const fulfilled = why.exact ? fulfilledClause(why, steps.slice(0, since ?? undefined)) : null
  const orderings = fulfilled === null ? [] : (why.clauses[fulfilled]?.orderings ?? [])
  if (orderings.length === 0) return null
  const names = stepNames(steps)
  const ends = orderings.flatMap(({ before, after }) => [before, after])
  const numbers = steps.flatMap(({ actor }, index) =>
    ends.some(({ thread, step }) => actor === thread && names[index] === step) ? [index + 1] : [],
  )
  return { orderings, steps: numbers }
}

/** Whether all came to their end and no thread was interrupted by another; tasks may come in at any place. */
function isSerial({ steps, threads, state }: Trace): boolean {
  if (state !== 'complete') return false
  const isThread = (actor: string) =>
    threads.some(({ name, kind }) => name === actor && kind === 'thread')
  const turns = steps
    .map(({ actor }) => actor)
    .filter(isThread)
    .filter((actor, index, all) => actor !== all[index - 1])
  return new Set(turns).size === turns.length
}
