import { describe, expect, it } from 'vitest'
import { strategies } from './subjects/cache/strategies/list.ts'
import { explore } from './explorer/exploration.ts'
import { cacheFigures, cacheProperties } from './known/figures/cache.ts'
import { judgementOf } from './explorer/answers/judgement.ts'
import type { Verdict } from './explorer/answers/verdict.ts'
import { judgedOtherwise } from './judged-otherwise.fixture.ts'
import { generalProperties } from './system/general-properties.ts'
import { builtIns } from './subjects/list.ts'
import type { System } from './system/system.ts'
import { endOfRun } from './subjects/end-of-run.fixture.ts'
import { encodeSchedule } from './schedule/codec.ts'

const letters: Readonly<Record<string, string>> = {
  O: 'no-orphan-name',
  R: 'reachable-by-name',
  N: 'newest-wins',
  C: 'coherent-reads',
  M: 'cleanup-matches-merge',
  W: 'no-way-back',
  P: 'no-purged-entry',
}
const both = ['no-orphan-name', 'reachable-by-name']
const evicting = ['rename-evict', 'three-evict', 'insert-evict', 'same-version-evict']

// What some schedule breaks, a letter each; a dot where none breaks anything. From a second model of the
// cache and of every strategy, in another language, written from their description alone.
const withoutListener = `
  scenario            racy   fixed  won-only  id-lock  cache-lock  read-write-lock  compute  guard  optimistic  indexed
  rename              ORCM   ORC    OC        C        C           .                C        C      C           NC
  cold-rename         ORCM   ORC    OC        C        C           .                C        C      C           NC
  same-name           ORCM   ORC    ORC       C        C           .                C        C      C           NC
  same-version        ORCM   ORC    .         .        .           .                C        .      .           C
  there-and-back      ORCM   ORC    OC        C        C           .                C        C      C           NC
  drop-reload         OCM    OC     C         C        C           .                .        C      C           N
  replace             ORCM   ORC    OC        C        C           .                C        C      C           NC
  refresh             ORCM   ORC    OC        C        C           .                C        C      C           NC
  ask-twice           ORCMW  ORCW   ORCW      C        C           .                C        C      C           W
  rename-evict        OCM    OC     OC        OC       OC          OC               OC       OC     OC          C
  name-reuse          C      C      C         C        C           .                C        C      C           RC
  three-writers       ORCM   ORC    OC        C        C           .                C        C      C           NC
  three-evict         ORCM   ORC    OC        OC       OC          OC               OC       OC     OC          C
  insert-evict        OC     OC     OC        OC       OC          OC               OC       OC     OC          C
  same-version-evict  ORCM   ORC    ORC       OC       OC          OC               OC       OC     ORC         C
  purge-late-load     OCP    OCP    OCP       OCP      CP          .                CP       CP     CP          CP
  drop-create         C      C      C         C        C           .                C        C      C           RC
  mixed-versions      ORCM   ORC    ORC       C        C           .                C        C      ORC         .
  rename-once         C      C      C         C        C           .                C        C      C           C
`
const withListener = `
  scenario            racy   fixed  won-only  id-lock  cache-lock  read-write-lock  compute  guard  optimistic  indexed
  rename              ORCM   ORC    OC        C        C           .                C        C      C           NC
  cold-rename         ORCM   ORC    OC        C        C           .                C        C      C           NC
  same-name           ORCM   ORC    ORC       C        C           .                C        C      C           NC
  same-version        ORCM   ORC    .         .        .           .                C        .      .           C
  there-and-back      ORCM   ORC    OC        C        C           .                C        C      C           NC
  drop-reload         OCM    OC     C         C        C           .                .        C      C           N
  replace             ORCM   ORC    OC        C        C           .                C        C      C           NC
  refresh             ORCM   ORC    OC        C        C           .                C        C      C           NC
  ask-twice           ORCMW  ORCW   ORCW      C        C           .                C        C      C           W
  rename-evict        OCM    OC     OC        OC       C           C                C        C      C           C
  name-reuse          C      C      C         C        C           .                C        C      C           RC
  three-writers       ORCM   ORC    OC        C        C           .                C        C      C           NC
  three-evict         ORCM   ORC    OC        OC       C           C                C        C      C           C
  insert-evict        OC     OC     OC        OC       C           C                C        C      C           C
  same-version-evict  ORCM   ORC    ORC       C        C           C                C        C      RC          C
  purge-late-load     OCP    OCP    OCP       OCP      CP          .                CP       CP     CP          CP
  drop-create         C      C      C         C        C           .                C        C      C           RC
  mixed-versions      ORCM   ORC    ORC       C        C           .                C        C      RC          .
  rename-once         C      C      C         C        C           .                C        C      C           C
`

interface Known {
  readonly scenario: string
  readonly listener: string
  readonly strategy: string
  /** The ids of the properties that some schedule breaks. */
  readonly broken: readonly string[]
}

function knownOf(listener: string, table: string): readonly Known[] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/))
  return rows.flatMap(([scenario = '', ...cells]) =>
    cells.map((cell, index) => ({
      scenario,
      listener,
      strategy: head[index + 1] ?? '',
      broken: cell.split('').flatMap((letter) => letters[letter] ?? []),
    })),
  )
}

const known = [...knownOf('none', withoutListener), ...knownOf('async', withListener)]

interface Searched {
  readonly system: System
  readonly verdict: Verdict
}

/** What search has said of a setting that several tests ask of, by its name. */
const searches = new Map<string, Searched>()

function searched(
  { scenario, strategy, listener }: Omit<Known, 'broken'>,
  names = 'unbounded',
): Searched {
  const key = [scenario, strategy, listener, names].join()
  let answer = searches.get(key)
  if (!answer) {
    const found = builtIns.scenarios.find(({ id }) => id === scenario)
    if (!found) throw new Error(`unknown scenario: ${scenario}`)
    const system = found.build({ strategy, options: { listener, names } })
    answer = { system, verdict: explore(system).verdict() }
    searches.set(key, answer)
  }
  return answer
}

function brokenIn({ properties }: Verdict): readonly string[] {
  const general = generalProperties.map(({ id }) => id)
  return properties
    .filter(({ id, answer }) => answer === 'violated' && !general.includes(id))
    .map(({ id }) => id)
}

describe('every strategy, in every scenario on the cache', () => {
  it('has its place in the table', () => {
    // Those that are tests are judged by what they assert: see known-tests.test.ts.
    const onCache = builtIns.scenarios.filter(
      (scenario) => scenario.subject.strategies === strategies && scenario.judged === undefined,
    )
    const all = ['none', 'async'].flatMap((listener) =>
      onCache.flatMap(({ id }) => strategies.map((each) => `${id} ${each.id} ${listener}`)),
    )
    const listed = known.map((each) => `${each.scenario} ${each.strategy} ${each.listener}`)
    expect(listed.toSorted()).toEqual(all.toSorted())
  })

  it.each(known)('$scenario under $strategy, listener $listener, breaks $broken', (each) => {
    const { system, verdict } = searched(each)
    expect(verdict.complete).toBe(true)
    expect(judgedOtherwise(system, verdict)).toEqual([])
    expect(verdict.deadlocks).toBe(0n)
    const judged = verdict.properties.map(({ id }) => id)
    expect(brokenIn(verdict)).toEqual(judged.filter((id) => each.broken.includes(id)))
  })

  it.each(known)(
    'a bound on names contains and does not cure $scenario under $strategy, listener $listener',
    (each) => {
      const { system, verdict } = searched(each, 'bounded')
      expect(verdict.complete).toBe(true)
      expect(judgedOtherwise(system, verdict)).toEqual([])
      expect(verdict.deadlocks).toBe(0n)
      // A name that was evicted is absent, and that is nobody's fault.
      expect(verdict.properties.map(({ id }) => id)).not.toContain('reachable-by-name')
      const isOrphaned = each.broken.includes('no-orphan-name')
      expect(brokenIn(verdict).includes('no-orphan-name')).toBe(isOrphaned)
    },
  )
})

function isBad({ broken }: Known): boolean {
  return broken.some((id) => both.includes(id))
}

describe('what follows', () => {
  it('each scenario tells strategies apart, but the one without a second thread', () => {
    const tellsNone = [...new Set(known.map(({ scenario }) => scenario))].filter((scenario) => {
      const own = known.filter((each) => each.scenario === scenario)
      return own.every(isBad) || !own.some(isBad)
    })
    expect(tellsNone).toEqual(['rename-once'])
  })

  it('so many scenarios can go wrong under each strategy, without a listener and with one', () => {
    const counted = strategies.map(({ id }) => [
      id,
      ...['none', 'async'].map(
        (listener) =>
          known.filter((each) => each.strategy === id && each.listener === listener && isBad(each))
            .length,
      ),
    ])
    expect(new Set(known.map(({ scenario }) => scenario)).size).toBe(19)
    expect(counted).toEqual([
      ['racy', 16, 16],
      ['fixed', 16, 16],
      ['won-only', 14, 14],
      ['id-lock', 5, 4],
      ['cache-lock', 4, 0],
      ['read-write-lock', 4, 0],
      ['compute', 4, 0],
      ['guard', 4, 0],
      ['optimistic', 5, 2],
      ['indexed', 2, 2],
    ])
  })

  it('what was purged comes back under all but the one that loads under its lock', () => {
    const bad = known.filter(({ broken }) => broken.includes('no-purged-entry'))
    const spared = strategies.filter(({ id }) => !bad.some(({ strategy }) => strategy === id))
    expect(spared.map(({ id }) => id)).toEqual(['read-write-lock'])
  })

  it('with the listener, four strategies keep the maps in step at the end of every scenario', () => {
    const bad = known.filter((each) => each.listener === 'async' && isBad(each))
    const sound = strategies.filter(({ id }) => !bad.some(({ strategy }) => strategy === id))
    expect(sound.map(({ id }) => id)).toEqual(['cache-lock', 'read-write-lock', 'compute', 'guard'])
  })

  it('without it, none does: only a cache that evicts names along has no orphan, and that has other faults', () => {
    const bad = known.filter((each) => each.listener === 'none' && isBad(each))
    expect(strategies.filter(({ id }) => !bad.some(({ strategy }) => strategy === id))).toEqual([])
    const unharmed = strategies.filter(
      ({ id }) => !bad.some((each) => each.strategy === id && evicting.includes(each.scenario)),
    )
    expect(unharmed.map(({ id }) => id)).toEqual(['indexed'])
  })

  it('only what readers have to wait for gives them coherent reads, as long as nothing is evicted', () => {
    const bad = known.filter(({ broken }) => broken.includes('coherent-reads'))
    const spared = strategies.filter(
      ({ id }) =>
        !bad.some(({ strategy, scenario }) => strategy === id && !evicting.includes(scenario)),
    )
    expect(spared.map(({ id }) => id)).toEqual(['read-write-lock'])
    for (const scenario of evicting)
      expect(bad.filter((each) => each.scenario === scenario)).toHaveLength(2 * strategies.length)
  })

  it('only what looks before it merges cleans up after another entry than its merge met', () => {
    const bad = known.filter(({ broken }) => broken.includes('cleanup-matches-merge'))
    expect(new Set(bad.map(({ strategy }) => strategy))).toEqual(new Set(['racy']))
    expect(bad.filter(({ listener }) => listener === 'none')).toHaveLength(14)
  })

  it('only what does not ask which is newer lets an older version stay', () => {
    const bad = known.filter(({ broken }) => broken.includes('newest-wins'))
    expect(new Set(bad.map(({ strategy }) => strategy))).toEqual(new Set(['indexed']))
    expect(bad.filter(({ listener }) => listener === 'none')).toHaveLength(8)
  })
})

describe('what is tempting, and wrong', () => {
  it.each([
    // A has won and is slow: B overtakes it, and drops a name that is not there yet.
    {
      strategy: 'won-only',
      scenario: 'rename',
      listener: 'none',
      breaks: both,
      run: 'ABBBAA',
      maps: 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum',
    },
    // A holds the lock between its merge and its name; eviction and listener do not ask for it.
    {
      strategy: 'id-lock',
      scenario: 'insert-evict',
      listener: 'async',
      breaks: both,
      run: 'AAB1AA',
      maps: 'byId empty, byName apple=v1 apple',
    },
    // One after the other: B wins byId, and byName keeps A, which is newer by the other version.
    {
      strategy: 'optimistic',
      scenario: 'mixed-versions',
      listener: 'none',
      breaks: both,
      run: 'AAAABBBBBBBBBBBBB',
      maps: 'byId 1=(2,5) apple, byName apple=(3,4) apple',
    },
    {
      strategy: 'optimistic',
      scenario: 'mixed-versions',
      listener: 'async',
      breaks: both,
      run: 'AAAABBBBBBBBBBBBB12',
      maps: 'byId 1=(2,5) apple, byName empty',
    },
    // One after the other: id 2 takes the name apple, and id 1, renamed, removes it.
    {
      strategy: 'indexed',
      scenario: 'name-reuse',
      listener: 'none',
      breaks: both,
      run: 'BBBAAAA',
      maps: 'byId 1=v2 pear 2=v1 apple, byName pear=1',
    },
    // One after the other: the older version comes last, and stays.
    {
      strategy: 'indexed',
      scenario: 'cold-rename',
      listener: 'none',
      breaks: ['newest-wins'],
      run: 'BBBAAAA',
      maps: 'byId 1=v1 apple, byName apple=1',
    },
  ])('$strategy in $scenario, listener $listener: $run', ({ breaks, maps, ...of }) => {
    expect(encodeSchedule(judgementOf(searched(of).verdict, breaks).shortest ?? [])).toBe(of.run)
    const found = builtIns.scenarios.find(({ id }) => id === of.scenario)
    if (!found) throw new Error(`unknown scenario: ${of.scenario}`)
    expect(endOfRun(found, of).memory(['byId', 'byName'])).toBe(maps)
  })
})

describe('how many schedules there are, and how many of them break a property', () => {
  it.each(cacheFigures)(
    '%s under %s, listener %s: of %i, %j',
    (scenario, strategy, listener, schedules, broken) => {
      const { verdict } = searched({ scenario, strategy, listener })
      expect(Number(verdict.schedules)).toBe(schedules)
      const violating = (id: string) => verdict.properties.find((each) => each.id === id)?.violating
      expect(cacheProperties.map((id) => Number(violating(id) ?? 0))).toEqual(broken)
    },
  )
})
