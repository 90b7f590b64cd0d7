import { expect, it } from 'vitest'
import { builtIns } from './list.ts'
import type { Setting } from './scenario.ts'

const always = ['no-orphan-name', 'reachable-by-name', 'coherent-reads', 'cleanup-matches-merge']
const all = always.toSpliced(2, 0, 'newest-wins')
const receiving = [
  'reported-once',
  'nobody-waits-forever',
  'no-early-timeout',
  'no-late-write',
  'fetch-never-raises',
  'no-garbage',
]

it.each([
  ['rename', 'caches v2 pear, caches v3 plum', all],
  ['cold-rename', 'caches v1 apple, caches v2 pear', all],
  ['same-name', 'caches v1 apple, caches v2 apple', all],
  ['same-version', 'caches v1 apple, caches v1 apple', all],
  ['there-and-back', 'caches v2 pear, caches v3 apple', all],
  ['drop-reload', 'caches v2 apple dropped, caches v1 apple', all],
  ['replace', 'replaces v1 apple by v2 pear, replaces v1 apple by v3 plum', all],
  ['refresh', 'asks for version 2, asks for version 2, commits v3 plum', all],
  [
    'ask-twice',
    'asks twice for version 2, asks for version 2, commits v3 apple',
    [...always, 'no-way-back'],
  ],
  ['rename-evict', 'caches v2 pear, evicts id 1', always],
  ['name-reuse', 'caches v2 pear, caches v1 apple', all],
  ['three-writers', 'caches v1 apple, caches v2 pear, caches v3 plum', all],
  ['three-evict', 'caches v2 pear, caches v3 apple, evicts id 1', always],
  ['insert-evict', 'caches v1 apple, evicts id 1', always],
  ['same-version-evict', 'caches v1 apple, caches v1 apple, evicts id 1', always],
  ['purge-late-load', 'asks for id 1, purges id 1', [...always, 'no-purged-entry']],
  ['drop-create', 'caches v1 apple, asks for id 1', always],
  ['mixed-versions', 'caches (3,4) apple, caches (2,5) apple', always],
  ['rename-once', 'asks for version 2', all],
  [
    'seed-test-rename',
    'is the test',
    [...all, 'assert-renamed', 'assert-old-name-gone', 'assert-new-name-there'],
  ],
  [
    'seed-test-concurrent',
    'asks for version 2, asks for version 3, is the test',
    [...all, 'assert-old-name-gone', 'assert-newest-by-id', 'assert-one-new-name'],
  ],
  [
    'telling-test',
    'is the test',
    [...all, 'assert-newest-by-id', 'assert-old-name-gone', 'assert-new-name-there'],
  ],
  ['lost-update', 'adds one, adds one', ['no-lost-update']],
  ['lock-order', 'left first, right first', ['no-circular-wait']],
  ['put-if-absent', 'asks for the link, asks for the link', ['one-instance']],
  ['dns', 'enacts plan 2, enacts plan 3', ['active-plan-exists', 'newest-plan-stays']],
  ['receive-iterate', 'worker, loop, second caller', receiving],
  ['receive-expire', 'worker, loop', receiving],
  ['receive-split', 'worker, loop, second caller', receiving],
  ['receive-paths', 'worker, loop, clock', receiving],
  ['receive-stuck', 'worker, loop, clock', receiving],
  ['receive-double', 'worker, loop, clock', receiving],
  ['receive-late-write', 'worker, loop, clock', receiving],
  ['receive-forgotten', 'worker, loop, clock', receiving],
  ['receive-freed', 'worker, loop, clock', [...receiving, 'no-write-into-freed-blocks']],
])('%s runs: %s', (id, titles, judged) => {
  const scenario = builtIns.scenarios.find((each) => each.id === id)
  const strategy = scenario?.subject.strategies[0]?.id ?? ''
  const system = scenario?.build({ strategy, options: {} })
  expect(system?.threads.map(({ title }) => title).join(', ')).toBe(titles)
  expect(system?.threads.map(({ name }) => name).join('')).toBe(
    'ABC'.slice(0, system?.threads.length),
  )
  expect(system?.properties.map((property) => property.id)).toEqual(judged)
})

it('judges by loads whether the newest wins where threads load what they insert', () => {
  const byLoads = builtIns.scenarios.filter((scenario) =>
    scenario
      .build({ strategy: scenario.subject.strategies[0]?.id ?? '', options: {} })
      .properties.some(({ id, when }) => id === 'newest-wins' && when === 'thread'),
  )
  expect(byLoads.map(({ id }) => id)).toEqual([
    'refresh',
    'rename-once',
    'seed-test-rename',
    'seed-test-concurrent',
    'telling-test',
  ])
})

it('has no two scenarios of one id', () => {
  expect(new Set(builtIns.scenarios.map(({ id }) => id)).size).toBe(builtIns.scenarios.length)
})

it('refuses a strategy or an option that it does not have, in every scenario', () => {
  for (const scenario of builtIns.scenarios) {
    const build = (setting: Setting) => scenario.build(setting)
    expect(() => build({ strategy: 'lucky', options: {} })).toThrow('unknown strategy: lucky')
    const strategy = scenario.subject.strategies[0]?.id ?? ''
    for (const { id } of scenario.options)
      expect(() => build({ strategy, options: { [id]: 'sync' } })).toThrow(`unknown ${id}: sync`)
  }
})
