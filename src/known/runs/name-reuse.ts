import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `name-reuse`, worked out by hand. */
export const nameReuse: readonly KnownRun[] = [
  // id 2 takes the name before or after A drops it. The drop is for an instance, and spares the other.
  ['racy', 'none', 'AAAABBB', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['racy', 'async', 'AAAA1BBB', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['fixed', 'none', 'AAABB', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['fixed', 'async', 'AAA1BB', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['won-only', 'none', 'AAABB', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['won-only', 'async', 'AAA1BB', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  // Conditional removals spare the newcomer, under whatever lock.
  ['id-lock', 'none', 'BBBBAAAAA', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  // Two ids, two locks: neither waits for the other.
  ['id-lock', 'async', 'ABABABBAA1', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['cache-lock', 'none', 'BBBBAAAAA', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['cache-lock', 'async', 'BBBBAAAAA1', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['compute', 'none', 'BBBAAAA', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['compute', 'async', 'ABABABA1', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['guard', 'none', 'BBBBAAAAA', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['guard', 'async', 'BBBBAAAAA1', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['optimistic', 'none', 'BBBBAAAAA', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['optimistic', 'async', 'BBBBAAAAA1', 'byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A'],
  ['indexed', 'none', 'AAAABBB', 'byId 1=v2@B/A 2=v1@A/B, byName A=2 B=1'],
  // A's removal of the name A is for whoever bears it, and that is id 2 by now.
  ['indexed', 'none', 'BBBAAAA', 'byId 1=v2@B/A 2=v1@A/B, byName B=1'],
  ['indexed', 'async', 'BBBAAAA', 'byId 1=v2@B/A 2=v1@A/B, byName B=1'],
]
