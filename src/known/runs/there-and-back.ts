import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `there-and-back`, worked out by hand. */
export const thereAndBack: readonly KnownRun[] = [
  // One after the other, older first: A drops the name apple, B takes it again and drops pear.
  ['racy', 'none', 'AAAABBBB', 'byId 1=v3 apple, byName apple=v3 apple'],
  // A's merge loses to v3 apple, and its clean-up drops the name of just that.
  ['racy', 'none', 'BBBAAAA', 'byId 1=v3 apple, byName pear=v2 pear'],
  ['racy', 'none', 'AABBBBAA', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
  // A looked at v1 apple and lost to v3 apple: its clean-up is for v1 apple, whose name another bears now.
  ['racy', 'none', 'ABBBAAA', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
  ['racy', 'async', 'BBB1AAAA', 'byId 1=v3 apple, byName pear=v2 pear'],
  ['racy', 'async', 'AAAA1BBBB2', 'byId 1=v3 apple, byName apple=v3 apple'],
  ['racy', 'async', 'ABBB1AAA', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
  ['racy', 'async', 'BB1AAAAB', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
  ['fixed', 'none', 'AAABBB', 'byId 1=v3 apple, byName apple=v3 apple'],
  ['fixed', 'none', 'BBAAA', 'byId 1=v3 apple, byName pear=v2 pear'],
  ['fixed', 'none', 'ABBBAA', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
  ['fixed', 'async', 'BB1AAA', 'byId 1=v3 apple, byName pear=v2 pear', 'ORPHAN MISSING'],
  ['fixed', 'async', 'AAA1BBB2', 'byId 1=v3 apple, byName apple=v3 apple'],
  ['fixed', 'async', 'B1AAAB', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
  ['won-only', 'none', 'AAABBB', 'byId 1=v3 apple, byName apple=v3 apple'],
  // B drops the name pear before A, which won and is slow, puts it.
  ['won-only', 'none', 'ABBBAA', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
  ['won-only', 'async', 'BB1A', 'byId 1=v3 apple, byName apple=v3 apple'],
  ['won-only', 'async', 'A1BBB2AA', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
]
