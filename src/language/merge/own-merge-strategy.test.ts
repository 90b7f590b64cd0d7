import { expect, it } from 'vitest'
import { Exploration } from '../../explorer/exploration.ts'
import { judgedIn } from '../../subjects/judged.ts'
import { cacheScenariosWith } from '../../subjects/cache/scenarios/list.ts'
import type { Scenario } from '../../subjects/scenario.ts'
import { readProgram } from '../read-program.ts'
import { ownMergeStrategy } from './own-merge-strategy.ts'

const maps = `const byId = map(), byName = map()
const newer = (kept, next) => next.version > kept.version || next.grants > kept.grants ? next : kept
`
const texts = {
  racy: `${maps}
function cacheNewEntry(e) {
  const old = byId.get(e.id)
  byId.merge(e.id, e, newer)
  if (!e.dropped) byName.put(e.name, e)
  if (old && old.name !== e.name) byName.remove(old.name, old)
}`,
  fixed: `${maps}
function cacheNewEntry(e) {
  let old = null
  byId.merge(e.id, e, (kept, next) => { old = kept; return newer(kept, next) })
  if (!e.dropped) byName.put(e.name, e)
  if (old && old.name !== e.name) byName.remove(old.name, old)
}`,
  'won-only': `${maps}
function cacheNewEntry(e) {
  let displaced = null
  const current = byId.merge(e.id, e, (kept, next) => { displaced = kept; return newer(kept, next) })
  if (current !== e) return
  if (!e.dropped) byName.put(e.name, e)
  if (displaced && (e.dropped || displaced.name !== e.name)) byName.remove(displaced.name, displaced)
}`,
}

/** What search says of a strategy, in the figures that links and tables show. */
function figuresOf(scenario: Scenario, strategy: string, listener: string): object {
  const system = scenario.build({ strategy, options: { listener } })
  const exploration = new Exploration(system, { limits: { states: 500 } })
  exploration.advance(Infinity)
  const { complete, schedules, deadlocks, outcomes, properties } = exploration.verdict()
  if (!complete) return { isTooLarge: true }
  return {
    schedules,
    deadlocks,
    outcomes: outcomes.length,
    violating: properties.map(({ id, violating, probability }) => [id, violating, probability]),
    why: exploration.why(judgedIn(system, scenario, null)),
  }
}

const program = (text: string) => {
  const { program: read, problems } = readProgram(text)
  expect(problems).toEqual([])
  if (!read) throw new Error('no program')
  return read
}

it.each(Object.entries(texts))('%s, pasted, is what comes with the page', (id, text) => {
  const own = ownMergeStrategy(program(text))
  let compared = 0
  for (const scenario of cacheScenariosWith(own))
    for (const listener of ['none', 'async']) {
      const ours = figuresOf(scenario, 'own', listener)
      expect(ours, `${scenario.id} ${listener}`).toEqual(figuresOf(scenario, id, listener))
      if (!('isTooLarge' in ours)) compared += 1
    }
  expect(compared).toBeGreaterThan(24)
})

it('is offered first, beside all that come with the page', () => {
  const own = ownMergeStrategy(program(texts.racy))
  const [scenario] = cacheScenariosWith(own)
  expect(scenario?.subject.strategies.map(({ id }) => id)).toEqual([
    'own',
    'racy',
    'fixed',
    'won-only',
    'id-lock',
    'cache-lock',
    'read-write-lock',
    'compute',
    'guard',
    'optimistic',
    'indexed',
  ])
})

it('makes what it shares beside the maps in the memory of the cache', () => {
  const own = ownMergeStrategy(
    program(`${maps}
let merges = 0
const guard = lock()
function cacheNewEntry(e) {
  guard.acquire()
  merges++
  byId.merge(e.id, e, newer)
  byName.put(e.name, e)
  guard.release()
}`),
  )
  const [rename] = cacheScenariosWith(own)
  const system = rename!.build({ strategy: 'own', options: {} })
  expect(system.memory.objects.map(({ name }) => name)).toEqual([
    'byName',
    'byId',
    'mine.merges',
    'mine.guard',
  ])
  const exploration = new Exploration(system)
  exploration.advance(Infinity)
  expect(exploration.verdict().schedules).toBe(2n)
})

it.each([
  ["atEnd('all is well', () => true)", 'no properties'],
  ['before(() => {})', 'nothing that runs before'],
  ['const twice = variants({ one() {}, two() {} })', 'no variants'],
])('leaves %s to its scenario', (line, what) => {
  const { problems } = readProgram(`${texts.racy}\n${line}`)
  expect(problems.map(({ line: at, sentence }) => `${at}: ${sentence}`)).toEqual([
    `10: A merge strategy for the cache has ${what}.`,
  ])
})

it('says what of its constants the cache cannot use', () => {
  const { problems } = readProgram(
    'const byId = lock(), byName = map()\nconst cacheNewEntry = 1\nfunction f() { byId.acquire() }',
  )
  expect(problems.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`)).toEqual([
    '1:7 “byId” is no map.',
    '2:7 “cacheNewEntry” is no function.',
  ])
})
