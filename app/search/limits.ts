/** What a search may take of the machine that the page is read on. */
export interface SearchLimits {
  readonly states: number
  /** About so much memory while it searches, in bytes. */
  readonly bytes: number
  readonly milliseconds: number
  /** A graph of more states is not handed to the page. */
  readonly graphStates: number
}

/** What a page can learn of the machine that it is read on. */
export interface Device {
  /** In GiB, as `navigator.deviceMemory` rounds it; undefined where a browser does not tell. */
  readonly memory: number | undefined
  /** Whether it is handled by touch, or has a small screen: a phone, most often. */
  readonly isHandheld: boolean
}

const large: SearchLimits = {
  states: 2_000_000,
  bytes: 2 ** 30,
  milliseconds: 60_000,
  graphStates: 400_000,
}

const medium: SearchLimits = {
  states: 1_000_000,
  bytes: 2 ** 29,
  milliseconds: 60_000,
  graphStates: 200_000,
}

// The largest graph of a built-in scenario, 96,760 states, is still within it.
const small: SearchLimits = {
  states: 400_000,
  bytes: 2 ** 28,
  milliseconds: 60_000,
  graphStates: 100_000,
}

/**
 * How far a search may go on a device: the whole from 8 GiB on, half from 4 GiB on, else a fifth of the
 * states in a quarter of the memory. Firefox and Safari do not tell how much memory there is: there the
 * whole goes for a desk, and the least for a hand.
 */
export function limitsFor({ memory, isHandheld }: Device): SearchLimits {
  if (memory === undefined) return isHandheld ? small : large
  if (memory >= 8) return large
  return memory >= 4 ? medium : small
}
