import type { Setting } from '../../src/index.ts'

/** The fix bench has an environment of its own: to turn its switches changes no run. */
export interface Bench {
  readonly isOpen: boolean
  /** The options that its scenarios are searched with; those of the page when it is opened. */
  readonly options: Setting['options']
}

export const closedBench: Bench = { isOpen: false, options: {} }
