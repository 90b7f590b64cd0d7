import { expect, it } from 'vitest'
import { isIdentified } from '../../memory/value.ts'
import { firstRun, systemOf } from '../first-run.fixture.ts'
import { printedBy } from './alone.fixture.ts'
import { brokenIn } from './verdict-of.fixture.ts'

/** What the list `made` holds at the end: who made each, and how many that one had made. */
function made(rest: string): readonly string[] {
  const system = systemOf(
    `const made = list()\nconst one = () => instance({ kind: 'one' })\n${rest}`,
  )
  const { heap } = firstRun(system)
  const rows = system.memory.objects.flatMap((object) => object.rows(heap))
  return rows.flatMap(({ value }) =>
    isIdentified(value) ? [`${value.uid.split(' ')[0]} by ${value.by ?? 'nobody'}`] : [],
  )
}

it.each<[rest: string, uids: readonly string[]]>([
  [
    'run(() => { made.add(one()); made.add(one()) }, () => { made.add(one()) })',
    ['A.1 by A', 'A.2 by A', 'B.1 by B'],
  ],
  [
    'before(() => { made.add(one()); made.add(one()) })\nrun(() => { made.add(one()) })',
    ['before.1 by nobody', 'before.2 by nobody', 'A.1 by A'],
  ],
  [
    'run(() => { made.add(one()); spawn(() => { made.add(one()) }); spawn(() => { made.add(one()) }) })',
    ['A.1 by A', 'A>1.1 by A>1', 'A>2.1 by A>2'],
  ],
  [
    'const top = one()\nrun(() => { made.add(one()); made.add(top) })',
    ['A.1 by A', 'before.1 by nobody'],
  ],
])('are told apart by who made them, and by how many that one had made: %s', (rest, uids) => {
  expect(made(rest)).toEqual(uids)
})

/** Two threads that make and store a value each. */
const storedTwice = (value: string) => `const m = map()
run(() => { m.put('A', ${value}) }, () => { m.put('B', ${value}) })
atEnd('both differ', () => m.get('A') !== m.get('B'))
atEnd('each is itself', () => m.get('A') === m.get('A'))`

it('are not the same although they hold the same, unlike records', () => {
  expect(brokenIn(storedTwice('instance({ n: 1 })'), 'both differ')).toBe('0 of 2')
  expect(brokenIn(storedTwice('instance({ n: 1 })'), 'each is itself')).toBe('0 of 2')
  expect(brokenIn(storedTwice('{ n: 1 }'), 'both differ')).toBe('2 of 2')
})

it.each<[body: string, printed: string]>([
  ['m.put(1, instance({ n: 1 })); console.log(m.remove(1, { n: 1 }))', 'false'],
  ['m.put(1, { n: 1 }); console.log(m.remove(1, { n: 1 }))', 'true'],
  ['const e = instance({ n: 1 }); m.put(1, e); console.log(m.remove(1, e))', 'true'],
  ['l.add(instance({ n: 1 })); console.log(l.contains(instance({ n: 1 })))', 'false'],
  ['l.add({ n: 1 }); console.log(l.contains({ n: 1 }))', 'true'],
  ['m.put(instance({ n: 1 }), 1); console.log(m.get(instance({ n: 1 })))', 'null'],
])('are found by what they are: %s', (body, printed) => {
  expect(printedBy(body)).toEqual([`2 prints ${printed}`])
})
