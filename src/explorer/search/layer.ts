import type { Packing } from './packing.ts'

/** All states that are the same number of steps from the start, and the steps that lead on from them. */
export interface Layer {
  readonly count: number
  readonly packing: Packing
  readonly words: Uint32Array
  /** The fewest context switches on any way to each state. */
  readonly switches: Uint16Array
  /** The actors that can have taken the last step on such a way, a bit each, in so many words a state. */
  readonly actorWords: number
  readonly lastActors: Uint32Array
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
  lastActors,
  edgeStart,
  edgeTarget,
  edgeActor,
}: Layer): number {
  return [words, switches, lastActors, edgeStart, edgeTarget, edgeActor].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  )
}

/** How many words hold a bit for each of so many actors. */
export function wordsForActors(actors: number): number {
  return Math.ceil(actors / 32)
}

/** Whether an actor can have taken the last step on a way to a state with the fewest context switches. */
export function canHaveComeBy(
  { actorWords, lastActors }: Layer,
  state: number,
  actor: number,
): boolean {
  const word = lastActors[state * actorWords + (actor >>> 5)]!
  return ((word >>> (actor & 31)) & 1) === 1
}
