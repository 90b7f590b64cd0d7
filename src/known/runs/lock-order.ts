import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `lock-order`, worked out by hand. */
export const lockOrder: readonly KnownRun[] = [
  // One after the other. AB and BA are stuck: see app and e2e.
  ['opposite', 'none', 'AAAABBBB', 'left free, right free', ''],
  ['opposite', 'none', 'BBBBAAAA', 'left free, right free', ''],
  ['ordered', 'none', 'BBBBAAAA', 'left free, right free', ''],
]
