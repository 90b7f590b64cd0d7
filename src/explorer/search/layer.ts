import type { Packing } from './packing.ts'

/** All states that are the same number of steps from the start, and the steps that lead on from them. */
export interface Layer {
  readonly count: number
  readonly packing: Packing
  readonly words: Uint32Array
  /** The fewest context switches on any way to each state. */
  readonly switches: Uint16Array
  /** The actors that can have taken the last step on such a way, a bit each. */
  readonly lastActorBits: Uint32Array
  /** Where each state's steps start in the two lists below; one more at the end. */
  readonly edgeStart: Uint32Array
  /** The state in the next layer. */
  readonly edgeTarget: Uint32Array
  /** Who takes the step: a thread, or the number of threads plus the task's place among the distinct tasks. */
  readonly edgeActor: Uint16Array
}

/** How many bytes a layer takes. */
export function bytesOf({
  words,
  switches,
  lastActorBits,
  edgeStart,
  edgeTarget,
  edgeActor,
}: Layer): number {
  return [words, switches, lastActorBits, edgeStart, edgeTarget, edgeActor].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  )
}

/** The bit that nobody matches: the last step was taken by a task that has ended. */
const nobody = 1 << 31

/**
 * The bit of whoever is to take a step: a thread, or the number of threads plus a task's place among
 * the distinct tasks. None from the 32nd actor on, so that beyond it a switch may be counted too many.
 */
export function actorBit(actor: number): number {
  return actor < 31 ? 1 << actor : 0
}

/** The bit of whoever took the last step; `actor` is negative for a task that has ended. */
export function lastBit(actor: number): number {
  return actor >= 0 && actor < 31 ? 1 << actor : nobody
}
