import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `there-and-back`, worked out by hand. */
export const thereAndBack: readonly KnownRun[] = [
  // One after the other, older first: A drops the name A, B takes it again and drops B.
  ['racy', 'none', 'AAAABBBB', 'byId 1=v3@A, byName A=v3@A'],
  // A's merge loses to v3@A, and its clean-up drops the name of just that.
  ['racy', 'none', 'BBBAAAA', 'byId 1=v3@A, byName B=v2@B'],
  ['racy', 'none', 'AABBBBAA', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
  // A looked at v1@A and lost to v3@A: its clean-up is for v1@A, whose name another bears now.
  ['racy', 'none', 'ABBBAAA', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
  ['racy', 'async', 'BBB1AAAA', 'byId 1=v3@A, byName B=v2@B'],
  ['racy', 'async', 'AAAA1BBBB2', 'byId 1=v3@A, byName A=v3@A'],
  ['racy', 'async', 'ABBB1AAA', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
  ['racy', 'async', 'BB1AAAAB', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
  ['fixed', 'none', 'AAABBB', 'byId 1=v3@A, byName A=v3@A'],
  ['fixed', 'none', 'BBAAA', 'byId 1=v3@A, byName B=v2@B'],
  ['fixed', 'none', 'ABBBAA', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
  ['fixed', 'async', 'BB1AAA', 'byId 1=v3@A, byName B=v2@B', 'ORPHAN MISSING'],
  ['fixed', 'async', 'AAA1BBB2', 'byId 1=v3@A, byName A=v3@A'],
  ['fixed', 'async', 'B1AAAB', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
  ['won-only', 'none', 'AAABBB', 'byId 1=v3@A, byName A=v3@A'],
  // B drops the name B before A, which won and is slow, puts it.
  ['won-only', 'none', 'ABBBAA', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
  ['won-only', 'async', 'BB1A', 'byId 1=v3@A, byName A=v3@A'],
  ['won-only', 'async', 'A1BBB2AA', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
]
