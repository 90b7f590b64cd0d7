import type { Limit } from './answers/verdict.ts'

/** When a search gives up. Whatever it has found until then stays true. */
export interface Limits {
  readonly states: number
  /** Of memory, by the search's own estimate. */
  readonly bytes: number
  /** Spent in `Exploration.advance`, by the clock that was given. */
  readonly milliseconds: number
  /** In one schedule: a program that never ends runs into this, or into one of the others. */
  readonly steps: number
}

export const defaultLimits: Limits = {
  states: 50_000_000,
  bytes: 2 ** 31,
  milliseconds: 60_000,
  steps: 10_000,
}

/** The limits that do not depend on how fast the machine is. */
export type SizeLimits = Omit<Limits, 'milliseconds'>

/** The first limit that a search has gone beyond, or null. */
export function limitHit(
  { states, bytes, steps }: SizeLimits,
  limits: SizeLimits,
): Exclude<Limit, 'time'> | null {
  if (states > limits.states) return 'states'
  if (bytes > limits.bytes) return 'memory'
  return steps > limits.steps ? 'steps' : null
}
