import { fateOf } from './fates.ts'

/** States with what can follow them and the steps between them: see `StateGraphData`. */
interface StatesAndSteps {
  readonly outlook: Uint8Array
  readonly edgeStart: Uint32Array
  readonly edgeTarget: Uint32Array
  readonly edgeTimes: Uint16Array
}

/** The largest number below 1: what a chance that is not quite certain is rounded to at most. */
const almostCertain = 1 - Number.EPSILON / 2

/**
 * By state, how probable it is that a run which has come there ends with a violation, if at each moment every
 * enabled thread and every enabled task is taken with equal probability: 0 where it is safe, 1 where it is
 * doomed and nowhere else, NaN where the search did not see all that can follow.
 *
 * It is the probability to reach a set of states in an acyclic Markov chain, in one pass from the ends on
 * (Baier and Katoen, Principles of Model Checking, 2008, section 10.1.1).
 */
export function chancesOf({
  outlook,
  edgeStart,
  edgeTarget,
  edgeTimes,
}: StatesAndSteps): Float64Array {
  const chances = new Float64Array(outlook.length)
  // A step leads to a state of a higher number.
  for (let state = outlook.length - 1; state >= 0; state--) {
    switch (fateOf(outlook[state]!)) {
      case 'safe':
        break
      case 'doomed':
        chances[state] = 1
        break
      case 'unknown':
        chances[state] = Number.NaN
        break
      case 'open':
        chances[state] = Math.min(meanOfNext(state), almostCertain)
    }
  }
  return chances

  function meanOfNext(state: number): number {
    let sum = 0
    let actors = 0
    for (let edge = edgeStart[state]!; edge < edgeStart[state + 1]!; edge++) {
      sum += edgeTimes[edge]! * chances[edgeTarget[edge]!]!
      actors += edgeTimes[edge]!
    }
    return sum / actors
  }
}
