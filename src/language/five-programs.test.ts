import { expect, it } from 'vitest'
import { Exploration } from '../explorer/exploration.ts'
import { readProgram } from './read-program.ts'

const lostUpdate = `// Lost update
let count = 0
const guard = lock()
const add = variants({
  racy()   { count = count + 1 },
  locked() { guard.acquire(); count = count + 1; guard.release() },
})
run(add, add)
atEnd('both are counted', () => count === 2)   //= racy 4 of 6, locked 0 of 2
`
const checkThenAct = `// Check, then act: one connection for everybody
let cached = null
const opened = list(), mutex = lock()
function open() { const c = instance({ kind: 'connection' }); opened.add(c); cached = c }
const connect = variants({
  racy()               { if (!cached) open() },
  'lock after check'() { if (cached) return; mutex.acquire(); open(); mutex.release() },
  'double-checked'()   { if (cached) return; mutex.acquire(); if (!cached) open(); mutex.release() },
  locked()             { mutex.acquire(); if (!cached) open(); mutex.release() },
})
run(connect, connect)
atEnd('opened once', () => opened.size() === 1)   //= 18 of 20, 8 of 12, 0 of 14, 0 of 2
`
const dining = `// Dining philosophers
const forks = [lock(), lock(), lock()]
function take(first, second) {
  forks[first].acquire(); forks[second].acquire()
  forks[second].release(); forks[first].release()
}
const eat = variants({
  'left first'(i) { take(i, (i + 1) % 3) },
  ordered(i)      { take(Math.min(i, (i + 1) % 3), Math.max(i, (i + 1) % 3)) },
})
run(() => eat(0), () => eat(1), () => eat(2))   //= deadlock: left first 6 of 168, ordered 0 of 142
`
const polaris = `// apache/polaris, InMemoryEntityCache.cacheNewEntry
const byId = map(), byName = map()
const newer = (kept, next) => next.version > kept.version ? next : kept
const cacheNewEntry = variants({
  racy(e) {
    const old = byId.get(e.id)
    byId.merge(e.id, e, newer)
    byName.put(e.name, e)
    if (old && old.name !== e.name) byName.remove(old.name, old)
  },
  fixed(e) {
    let old = null
    byId.merge(e.id, e, (kept, next) => { old = kept; return newer(kept, next) })
    byName.put(e.name, e)
    if (old && old.name !== e.name) byName.remove(old.name, old)
  },
})
const entry = (version, name) => instance({ id: 1, version, name })
before(() => cacheNewEntry(entry(1, 'apple')))
run(() => cacheNewEntry(entry(2, 'pear')), () => cacheNewEntry(entry(3, 'plum')))
atEnd('no orphan name', () => byName.values().every((e) => byId.get(e.id) === e))   //= racy 56 of 70, fixed 11 of 20
`
const dns = `// DynamoDB's DNS, us-east-1, 19 October 2025, reduced: two enactors; the check is made once, at the start
let active = 1
const plans = map({ 1: 'ips', 2: 'ips', 3: 'ips' })
function enact(mine) {
  if (mine <= active) return
  active = mine
  for (let p = 1; p < mine; p++) plans.remove(p)
}
run(() => enact(2), () => enact(3))
atEnd('the active plan exists', () => plans.containsKey(active))   //= 12 of 28
`

it.each([
  ['lost update', lostUpdate, 'racy 4/6, locked 0/2'],
  [
    'check, then act',
    checkThenAct,
    'racy 18/20, lock after check 8/12, double-checked 0/14, locked 0/2',
  ],
  ['dining philosophers', dining, 'left first 6/168, ordered 0/142'],
  ['apache/polaris', polaris, 'racy 56/70, fixed 11/20'],
  ['DNS', dns, 'program 12/28'],
])('%s gives the counts that are printed beside it', (_name, text, counts) => {
  const { program, problems } = readProgram(text)
  expect(problems).toEqual([])
  const scenario = program?.scenario('own')
  const found = program?.variants.map((strategy) => {
    const system = scenario!.build({ strategy, options: {} })
    const exploration = new Exploration(system)
    exploration.advance(Infinity)
    const { properties, schedules, deadlocks } = exploration.verdict()
    const own = properties.find(({ id }) => id === program.properties[0]?.sentence)
    return `${strategy} ${own ? own.violating : deadlocks}/${schedules}`
  })
  expect(found?.join(', ')).toBe(counts)
})

it('says in a sentence who runs what', () => {
  const { program } = readProgram(dining)
  expect(program?.scenario('own').sentence).toBe('A runs eat(0); B runs eat(1); C runs eat(2).')
  const { program: alike } = readProgram(lostUpdate)
  expect(alike?.scenario('own').sentence).toBe('A and B run add.')
  const { program: long } = readProgram(
    'let n = 0\nrun(() => { n = 1; n = 2; n = 3; n = 4; n = 5; n = 6; n = 7; n = 8 })',
  )
  const [thread] = long!.scenario('own').build({ strategy: 'program', options: {} }).threads
  expect(thread?.title).toBe('n = 1; n = 2; n = 3; n = 4; n = 5; n = …')
})
