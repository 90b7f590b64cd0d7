/** A complete run, and where it must leave memory. */
interface CompleteRun {
  readonly link: string
  /** What the objects that it names hold. Where two instances may bear one label, each with the thread that made it: `v2@B/A`. */
  readonly memory: string
  /** The names of those objects. */
  readonly objects: readonly string[]
}

/** Complete runs of each scenario: strategy, listener, run, memory. Worked out by hand. */
const tables: Readonly<Record<string, string>> = {
  rename: `
    racy      none   AAAABBBB    byId 1=v3@C/B, byName C=v3@C/B
    racy      none   BBBBAAAA    byId 1=v3@C/B, byName B=v2@B/A
    racy      none   AABBBBAA    byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B
    racy      none   BAAAABBB    byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B
    racy      async  BBBB1AAAA   byId 1=v3@C/B, byName B=v2@B/A
    racy      async  BAAAABBB12  byId 1=v3@C/B, byName C=v3@C/B
    racy      async  BAAAABBB21  byId 1=v3@C/B, byName C=v3@C/B
    fixed     none   AAABBB      byId 1=v3@C/B, byName C=v3@C/B
    fixed     none   BBBAAA      byId 1=v3@C/B, byName B=v2@B/A
    fixed     none   BAAABB      byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B
    fixed     async  AAA1BBB2    byId 1=v3@C/B, byName C=v3@C/B
    fixed     async  B1AAABB     byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B
    won-only  none   AAABBB      byId 1=v3@C/B, byName C=v3@C/B
    won-only  none   ABBBAA      byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B
    won-only  async  BBB1A       byId 1=v3@C/B, byName C=v3@C/B
    won-only  async  A1BBB2AA    byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B
  `,
  'cold-rename': `
    racy      none   AAABBBB     byId 1=v2@B/B, byName B=v2@B/B
    racy      none   BBBAAAA     byId 1=v2@B/B, byName A=v1@A/A
    racy      none   BAAABB      byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B
    racy      async  AAABBBB1    byId 1=v2@B/B, byName B=v2@B/B
    racy      async  ABBBAA      byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B
    racy      async  BAAABB1     byId 1=v2@B/B, byName B=v2@B/B
    fixed     none   AABBB       byId 1=v2@B/B, byName B=v2@B/B
    fixed     none   BBAAA       byId 1=v2@B/B, byName A=v1@A/A
    fixed     none   BAAAB       byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B
    fixed     async  AABBB1      byId 1=v2@B/B, byName B=v2@B/B
    fixed     async  BBAAA       byId 1=v2@B/B, byName A=v1@A/A
    won-only  none   AABBB       byId 1=v2@B/B, byName B=v2@B/B
    won-only  none   BBA         byId 1=v2@B/B, byName B=v2@B/B
    won-only  async  ABBB1A      byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B
    won-only  async  ABBBA1      byId 1=v2@B/B, byName B=v2@B/B
  `,
  'same-name': `
    racy      none   AAABBB      byId 1=v2@A/B, byName A=v2@A/B
    racy      none   BBBAAA      byId 1=v2@A/B, byName A=v1@A/A
    racy      async  AAABBB1     byId 1=v2@A/B, byName A=v2@A/B
    racy      async  AABBBA1     byId 1=v2@A/B, byName empty
    fixed     none   AABB        byId 1=v2@A/B, byName A=v2@A/B
    fixed     none   BBAA        byId 1=v2@A/B, byName A=v1@A/A
    fixed     async  ABBA1       byId 1=v2@A/B, byName empty
    won-only  none   ABBA        byId 1=v2@A/B, byName A=v1@A/A
    won-only  none   BBA         byId 1=v2@A/B, byName A=v2@A/B
    won-only  async  ABB1A       byId 1=v2@A/B, byName A=v1@A/A
    won-only  async  ABBA1       byId 1=v2@A/B, byName empty
  `,
  'same-version': `
    racy      none   AAABBB      byId 1=v1@A/A, byName A=v1@A/B
    racy      none   BBAAAB      byId 1=v1@A/B, byName A=v1@A/B
    racy      async  BBBAAA      byId 1=v1@A/B, byName A=v1@A/A
    fixed     none   AABB        byId 1=v1@A/A, byName A=v1@A/B
    fixed     none   ABBA        byId 1=v1@A/A, byName A=v1@A/A
    fixed     async  BBAA        byId 1=v1@A/B, byName A=v1@A/A
    won-only  none   AAB         byId 1=v1@A/A, byName A=v1@A/A
    won-only  none   BBA         byId 1=v1@A/B, byName A=v1@A/B
    won-only  async  AAB         byId 1=v1@A/A, byName A=v1@A/A
  `,
  refresh: `
    racy      none   AAAAAAAAABBC          byId 1=v2@B/A, byName B=v2@B/A
    racy      none   AAAAAABBBBBBBBAAAC    byId 1=v2@B/A, byName B=v2@B/B
    racy      none   AAAACBBBBBBBBBAAAAA   byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B
    racy      async  AAAAAAAAA1BBC         byId 1=v2@B/A, byName B=v2@B/A
    racy      async  AAAAAABBBBBBBB1CAAA   byId 1=v2@B/A, byName B=v2@B/B
    fixed     none   AAAAAAAABBC           byId 1=v2@B/A, byName B=v2@B/A
    fixed     none   AAAAABBBBBBBAAAC      byId 1=v2@B/A, byName B=v2@B/B
    fixed     async  AAACBBBB1AAAAABBBB    byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B
    won-only  none   CAAAAAAAABB           byId 1=v3@C/A, byName C=v3@C/A
    won-only  none   AAAACBBBBBBBBAAAA     byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B
    won-only  async  AAAACBBBBBBBB21AAAA   byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B
    won-only  async  CAAAAAAAA1BB          byId 1=v3@C/A, byName C=v3@C/A
  `,
  'drop-reload': `
    racy      none   AABBB   byId 1=v2@A dropped/A, byName A=v1@A/B
    racy      none   BAABB   byId 1=v2@A dropped/A, byName A=v1@A/B
    racy      async  AA1BBB  byId 1=v2@A dropped/A, byName A=v1@A/B
    racy      async  BAA1BB  byId 1=v2@A dropped/A, byName A=v1@A/B
    fixed     none   ABB     byId 1=v2@A dropped/A, byName A=v1@A/B
    fixed     async  A1BB    byId 1=v2@A dropped/A, byName A=v1@A/B
    won-only  none   AAB     byId 1=v2@A dropped/A, byName empty
    won-only  async  AA1B    byId 1=v2@A dropped/A, byName empty
  `,
  'insert-evict': `
    racy      none   AAAB   byId empty, byName A=v1@A
    racy      none   BAAA   byId 1=v1@A, byName A=v1@A
    racy      async  BAAA   byId 1=v1@A, byName A=v1@A
    racy      async  AAAB1  byId empty, byName empty
    racy      async  AAB1A  byId empty, byName A=v1@A
    fixed     none   AAB    byId empty, byName A=v1@A
    fixed     none   BAA    byId 1=v1@A, byName A=v1@A
    fixed     async  BAA    byId 1=v1@A, byName A=v1@A
    fixed     async  AAB1   byId empty, byName empty
    fixed     async  AB1A   byId empty, byName A=v1@A
    won-only  none   AAB    byId empty, byName A=v1@A
    won-only  none   BAA    byId 1=v1@A, byName A=v1@A
    won-only  async  BAA    byId 1=v1@A, byName A=v1@A
    won-only  async  AAB1   byId empty, byName empty
    won-only  async  AB1A   byId empty, byName A=v1@A
  `,
  'mixed-versions': `
    racy      none   AAABBB    byId 1=(2,5)@A, byName A=(2,5)@A
    racy      none   ABBAAB    byId 1=(3,4)@A, byName A=(2,5)@A
    racy      async  AAA1BBB2  byId 1=(2,5)@A, byName A=(2,5)@A
    racy      async  ABBB1AA2  byId 1=(3,4)@A, byName A=(3,4)@A
    fixed     none   AABB      byId 1=(2,5)@A, byName A=(2,5)@A
    fixed     none   BAAB      byId 1=(3,4)@A, byName A=(2,5)@A
    fixed     async  AA1BB2    byId 1=(2,5)@A, byName A=(2,5)@A
    fixed     async  A1BBA2    byId 1=(2,5)@A, byName empty
    won-only  none   AABB      byId 1=(2,5)@A, byName A=(2,5)@A
    won-only  none   BAAB      byId 1=(3,4)@A, byName A=(2,5)@A
    won-only  async  AA1BB2    byId 1=(2,5)@A, byName A=(2,5)@A
    won-only  async  A1BBA2    byId 1=(2,5)@A, byName empty
  `,
  'name-reuse': `
    racy      none   AAAABBB   byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
    racy      async  AAAA1BBB  byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
    fixed     none   AAABB     byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
    fixed     async  AAA1BB    byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
    won-only  none   AAABB     byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
    won-only  async  AAA1BB    byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
  `,
  'rename-evict': `
    racy      none   AAAAB    byId empty, byName B=v2@B
    racy      none   ABAAA    byId 1=v2@B, byName B=v2@B
    racy      async  B1AAA    byId 1=v2@B, byName B=v2@B
    racy      async  AAAA1B2  byId empty, byName empty
    racy      async  AA1B2AA  byId empty, byName B=v2@B
    fixed     none   AAAB     byId empty, byName B=v2@B
    fixed     none   BAA      byId 1=v2@B, byName A=v1@A B=v2@B
    fixed     async  B1AA     byId 1=v2@B, byName B=v2@B
    fixed     async  AAA1B2   byId empty, byName empty
    fixed     async  A1B2AA   byId empty, byName B=v2@B
    won-only  none   AAAB     byId empty, byName B=v2@B
    won-only  none   BAA      byId 1=v2@B, byName A=v1@A B=v2@B
    won-only  async  B1AA     byId 1=v2@B, byName B=v2@B
    won-only  async  AAA1B2   byId empty, byName empty
    won-only  async  A1B2AA   byId empty, byName B=v2@B
  `,
  replace: `
    racy      none   AAAAAABBBBBB    byId 1=v3@C, byName C=v3@C
    racy      none   ABBBBBBAAAAA    byId 1=v3@C, byName B=v2@B C=v3@C
    racy      async  BBBBBB1AAAAAA   byId 1=v3@C, byName B=v2@B
    racy      async  AAAAAA1BBBBBB2  byId 1=v3@C, byName C=v3@C
    racy      async  BB1AAAAAABBBB   byId 1=v3@C, byName B=v2@B C=v3@C
    fixed     none   AAAAABBBBB      byId 1=v3@C, byName C=v3@C
    fixed     none   ABBBBBAAAA      byId 1=v3@C, byName B=v2@B C=v3@C
    fixed     async  BBBBB1AAAAA     byId 1=v3@C, byName B=v2@B
    fixed     async  AAAAA1BBBBB2    byId 1=v3@C, byName C=v3@C
    fixed     async  B1AAAAABBBB     byId 1=v3@C, byName B=v2@B C=v3@C
    won-only  none   AAAAABBBBB      byId 1=v3@C, byName C=v3@C
    won-only  none   ABBBBBAAAA      byId 1=v3@C, byName B=v2@B C=v3@C
    won-only  async  BBBBB1AAA       byId 1=v3@C, byName C=v3@C
    won-only  async  A1BBBBB2AAAA    byId 1=v3@C, byName B=v2@B C=v3@C
  `,
  'there-and-back': `
    racy      none   AAAABBBB    byId 1=v3@A, byName A=v3@A
    racy      none   ABBBAAA     byId 1=v3@A, byName A=v3@A B=v2@B
    racy      async  BBB1AAAA    byId 1=v3@A, byName B=v2@B
    racy      async  AAAA1BBBB2  byId 1=v3@A, byName A=v3@A
    racy      async  BB1AAAAB    byId 1=v3@A, byName A=v3@A B=v2@B
    fixed     none   AAABBB      byId 1=v3@A, byName A=v3@A
    fixed     none   ABBBAA      byId 1=v3@A, byName A=v3@A B=v2@B
    fixed     async  BB1AAA      byId 1=v3@A, byName B=v2@B
    fixed     async  AAA1BBB2    byId 1=v3@A, byName A=v3@A
    fixed     async  B1AAAB      byId 1=v3@A, byName A=v3@A B=v2@B
    won-only  none   AAABBB      byId 1=v3@A, byName A=v3@A
    won-only  none   ABBBAA      byId 1=v3@A, byName A=v3@A B=v2@B
    won-only  async  BB1A        byId 1=v3@A, byName A=v3@A
    won-only  async  A1BBB2AA    byId 1=v3@A, byName A=v3@A B=v2@B
  `,
  'three-evict': `
    racy      none   AAAABBBBC   byId empty, byName A=v3@A
    racy      none   AAAABCBBB   byId 1=v3@A, byName A=v3@A
    racy      async  C1BBBAAAA   byId 1=v3@A, byName B=v2@B
    racy      async  AAAA1C2BBB  byId 1=v3@A, byName A=v3@A
    racy      async  BBB1AAAAC2  byId empty, byName B=v2@B
    fixed     none   AAABBBC     byId empty, byName A=v3@A
    fixed     none   CBBAAA      byId 1=v3@A, byName B=v2@B
    fixed     async  C1BBAAA     byId 1=v3@A, byName B=v2@B
    fixed     async  AAA1C2BB    byId 1=v3@A, byName A=v3@A
    fixed     async  BB1C2AA     byId 1=v2@B, byName B=v2@B
    won-only  none   AAABBBC     byId empty, byName A=v3@A
    won-only  none   CAABBB      byId 1=v3@A, byName A=v3@A
    won-only  async  C1BBA       byId 1=v3@A, byName A=v3@A
    won-only  async  A1C2AABB    byId 1=v3@A, byName A=v3@A B=v2@B
  `,
  'three-writers': `
    racy      none   AAABBBBCCCC    byId 1=v3@C, byName C=v3@C
    racy      none   AAABCCCCBBB    byId 1=v3@C, byName B=v2@B C=v3@C
    racy      async  CCCAAAABBBB    byId 1=v3@C, byName A=v1@A B=v2@B
    racy      async  AAABBBB1CCCC2  byId 1=v3@C, byName C=v3@C
    fixed     none   AABBBCCC       byId 1=v3@C, byName C=v3@C
    fixed     none   BBCCCAAA       byId 1=v3@C, byName A=v1@A
    fixed     async  CCAAABBB       byId 1=v3@C, byName A=v1@A B=v2@B
    fixed     async  AABBB1CCC2     byId 1=v3@C, byName C=v3@C
    won-only  none   AABBBCCC       byId 1=v3@C, byName C=v3@C
    won-only  none   ABCCCBBA       byId 1=v3@C, byName A=v1@A B=v2@B C=v3@C
    won-only  async  CCAB           byId 1=v3@C, byName C=v3@C
    won-only  async  ACCC1AB        byId 1=v3@C, byName A=v1@A C=v3@C
    won-only  async  BACCC1B        byId 1=v3@C, byName B=v2@B C=v3@C
  `,
  'lost-update': `
    racy      none   AABB                  count =2
    racy      none   ABAB                  count =1
    fixed     none   AABB                  count =2
    fixed     none   ABABBB                count =2
    lock      none   AAAABBBB              count =2, guard =free
  `,
  'lock-order': `
    opposite  none   AAAABBBB              left =free, right =free
    ordered   none   BBBBAAAA              left =free, right =free
  `,
  'put-if-absent': `
    racy      none   AABBA                 instances link=link/A, given A=link/A B=link/A
    racy      none   ABABAB                instances link=link/B, given A=link/A B=link/B
    fixed     none   ABAB                  instances link=link/A, given A=link/A B=link/A
    fixed     none   BBAA                  instances link=link/B, given A=link/B B=link/B
  `,
  'receive-iterate': `
    insert-then-expire none AAACBBBBBBBBBBAABBCAA1BBBBBBBBBBA2BBAAABBBBBBA reported r1=good@2 r2=good@2 r3=good@2
  `,
  'receive-expire': `
    insert-then-expire none AAABBBBBBBAAAA1BBBBBBBBBA2BB3BBAAABBBBBA reported r1=garbage@0 timed out r2=garbage@0 timed out r3=garbage@0 timed out
    owner none AABBBBAAA1BBBBBBA2BB3BBAAABBA reported r1=good@2 r2=good@2 r3=good@2
  `,
  'receive-split': `
    copies none ACBBBBCAABBBBBBAAAA1BBBBBBBBA2BBAAABBBBA reported r1=garbage@0 timed out r2=garbage@0 timed out r3=good@2
  `,
  'receive-paths': `
    untracked none AABBBBAAA11BBBBBBBBA2BBCCAAABBA reported r1=good@2 r2=waiting r3=good@2
    owner none AABBBBAAA11BBBBBBBBA2BBCCAAABBA reported r1=good@2 r2=garbage@2 timed out r3=good@2
    first-wins none AABBBBAAA11BBBBBBBBA2BBCCAAABBA reported r1=good@2 r2=failed@2 r3=good@2
  `,
  'receive-stuck': `
    owner none AABBBBAAA1BBBBBBACCAAABBA reported r1=waiting r2=waiting r3=waiting
    first-wins none AABBBBAAA1BBBBBBACCAAABBA reported r1=failed@2 r2=failed@2 r3=failed@2
  `,
  'receive-double': `
    owner none AABBBBAAABBBBACCA1BB2BBAABBA reported r1=good@2 r2=good@2 r3=good@2
    first-wins none AABBBBAAABBBBACCA1BB2BBAABBA reported r1=good@2 r2=good@2 r3=good@2
  `,
  'receive-late-write': `
    untracked none AABBBBAAABBBBACCA111BBBB2BBAABBA reported r1=good@2 r2=waiting r3=good@2
    first-wins none AABBBBAAABBBBACCA111BBBB2BBAABBA reported r1=good@2 r2=failed@2 r3=good@2
  `,
  'rename-once': `
    racy      none   AAAAAAAAA   byId 1=v2@B/A, byName B=v2@B/A
    racy      async  AAAAAAAAA1  byId 1=v2@B/A, byName B=v2@B/A
    fixed     none   AAAAAAAA    byId 1=v2@B/A, byName B=v2@B/A
    fixed     async  AAAAAAAA1   byId 1=v2@B/A, byName B=v2@B/A
    won-only  none   AAAAAAAA    byId 1=v2@B/A, byName B=v2@B/A
    won-only  async  AAAAAAAA1   byId 1=v2@B/A, byName B=v2@B/A
  `,
}

/** The ids of the scenarios. */
export const scenarios = Object.keys(tables)

/** The complete runs of one scenario. */
export function completeRuns(scenario: string): readonly CompleteRun[] {
  const lines = (tables[scenario] ?? '').split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const [, strategy, listener, run, memory] = /^\s*(\S+) +(\S+) +(\S+) +(.+)$/.exec(line) ?? []
    if (!strategy || !listener || !run || !memory) throw new Error(`not a complete run: ${line}`)
    const option = listener === 'async' ? '&listener=async' : ''
    return {
      link: `#/${scenario}/${strategy}?run=${run}${option}`,
      memory,
      objects: memory.split(', ').map((object) => object.split(' ')[0] ?? ''),
    }
  })
}
