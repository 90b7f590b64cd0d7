/**
 * A complete run and where it must leave memory.
 *
 * - `listener`: whether the removal listener is on.
 * - `run`: as a link says it; blanks are for its reader.
 * - `memory`: what the objects that it names hold, an object after the other. Where two instances may bear
 *   one label, each is written with the thread that made it: `v2 pear/A`.
 * - `faults`: the kinds of all findings at the end, in the order in which the page tells them. A run
 *   without this part says nothing of them.
 * - `raised`: the threads that an exception ended; none, where a run has no such part.
 */
export type KnownRun = readonly [
  strategy: string,
  listener: 'none' | 'async',
  run: string,
  memory: string,
  faults?: string,
  raised?: string,
]

/** The names of the objects that the `memory` of a known run tells of. */
export function objectsIn(memory: string): readonly string[] {
  // Values may hold a comma, too: the name of an object is a word, and a blank comes after it.
  return memory.split(/, (?=\w+ )/).map((object) => object.split(' ')[0] ?? '')
}
