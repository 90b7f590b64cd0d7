import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgementOf } from './explorer/answers/judgement.ts'
import { explore } from './explorer/exploration.ts'
import { formatCount, formatProbability } from './report/numbers.ts'
import { builtIns } from './subjects/list.ts'
import { endOfRun } from './subjects/end-of-run.fixture.ts'

const text = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ')
const both = ['no-orphan-name', 'reachable-by-name']

/** The complete runs that README.md links to, in its order, and what memory is then. */
const runs: readonly (readonly [strategy: string, run: string, maps: string, faults: string])[] = [
  ['racy', 'BAAAABBB', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum', 'ORPHAN'],
  ['fixed', 'AAABBB', 'byId 1=v3 plum, byName plum=v3 plum', ''],
  ['racy', 'AABBBBAA', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum', 'ORPHAN'],
  ['fixed', 'ABBBAA', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum', 'ORPHAN'],
  ['fixed', 'BBAAA', 'byId 1=v2 pear, byName apple=v1 apple', 'ORPHAN MISSING'],
  ['racy', 'BAAAABBB12', 'byId 1=v3 plum, byName plum=v3 plum', ''],
]

describe('README.md', () => {
  const links = [...text.matchAll(/`#\/([\w-]+)\/([\w-]+)\?run=(\w+)(&listener=async)?`/g)]

  it.each(runs)(
    'links to the run of %s %s, which ends as it says',
    (strategy, run, maps, faults) => {
      const [, scenario = '', , , listener] =
        links.find(([, , by, of]) => by === strategy && of === run) ?? []
      const found = builtIns.scenario(scenario)
      if (!found) throw new RangeError(`README.md has no link to ${run}`)
      const end = endOfRun(found, { strategy, listener: listener ? 'async' : 'none', run })
      expect(end.memory(['byId', 'byName'])).toBe(maps)
      expect(end.faults.join(' ')).toBe(faults)
    },
  )

  it('links to no other run', () => {
    expect(links.map(([, , strategy, run]) => `${strategy} ${run}`)).toEqual(
      runs.map(([strategy, run]) => `${strategy} ${run}`),
    )
  })

  it('gives the figures of the rename that search gives', () => {
    const [racy, fixed] = [judged('racy'), judged('fixed')]
    const races = (each: typeof racy) => each.violating - (each.serially ?? 0n)
    for (const sentence of [
      `${races(racy)} of the racy merge's ${racy.violating} take a race, and ${races(fixed)} of the fixed one's ${fixed.violating}`,
      `${racy.violating} of the ${racy.schedules} schedules of the racy rename break it, ${fixed.violating} of ${fixed.schedules} of the fixed one`,
      `${percent(racy)} and ${percent(fixed)} under a scheduler`,
    ])
      expect(text).toContain(sentence)
    const [heardRacy, heardFixed] = [judged('racy', 'async'), judged('fixed', 'async')]
    expect(text).toContain(
      `${formatCount(heardRacy.violating)} of ${formatCount(heardRacy.schedules)} and ${heardFixed.violating} of ${heardFixed.schedules} schedules of the rename, by chance in ${percent(heardRacy)} and ${percent(heardFixed)}`,
    )
  })
})

function judged(strategy: string, listener = 'none') {
  const system = builtIns.scenario('rename')?.build({ strategy, options: { listener } })
  if (!system) throw new RangeError('there is no rename')
  const verdict = explore(system).verdict()
  return { ...judgementOf(verdict, both), schedules: verdict.schedules }
}

function percent({ probability }: { readonly probability: number }): string {
  return formatProbability(probability).replace('%', ' %')
}
