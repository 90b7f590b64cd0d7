import type { FrameSnapshot, Step, Trace } from '../../../src/index.ts'

/** Where an actor's program stood at one time: before one of its steps, or when the run ended. */
export interface Stand {
  /** The step that it took next, and its index; null and the length of the run if it took none. */
  readonly step: Step | null
  readonly index: number
  /** The outermost call first; empty if the program had ended. */
  readonly stack: readonly FrameSnapshot[]
}

/** Everybody who has taken a step, in the order of the first ones. */
export function actorsOf({ steps }: Trace): readonly string[] {
  return [...new Set(steps.map(({ actor }) => actor))]
}

/** Where an actor's program stood before each of its steps, and when the run ended. */
export function standsOf({ steps, threads }: Trace, actor: string): readonly Stand[] {
  const next = threads.find(({ name }) => name === actor)?.next
  return [
    ...steps.flatMap((step, index) =>
      step.actor === actor ? [{ step, index, stack: step.stack }] : [],
    ),
    { step: null, index: steps.length, stack: next?.stack ?? [] },
  ]
}

/**
 * The call that went on between two stands of one actor, as a depth in both stacks: the innermost that had not
 * returned yet. Calls around it have not moved, so their snapshots are the same. Null if all have returned.
 */
export function callThatWentOn(
  before: readonly FrameSnapshot[],
  after: readonly FrameSnapshot[],
): number | null {
  const moved = before.findIndex((frame, depth) => frame !== after[depth])
  return moved >= 0 && after[moved] ? moved : null
}
