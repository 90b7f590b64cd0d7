import { expect, it } from 'vitest'
import { replay } from '../../threads/replay.ts'
import { systemOf } from '../first-run.fixture.ts'
import { readProgram } from '../read-program.ts'
import { brokenIn, verdictOf } from './verdict-of.fixture.ts'

function running(threads: number): string {
  return `let n = 0\nconst add = () => { n = 1 }\nrun(${Array.from({ length: threads }, () => 'add').join(', ')})`
}

it('runs nine threads, and not ten', () => {
  const { threads, enabled } = replay(systemOf(running(9)), [])
  expect(threads.map(({ name }) => name).join('')).toBe('ABCDEFGHI')
  expect(enabled).toHaveLength(9)
  const { program, problems } = readProgram(running(10))
  expect(program).toBeNull()
  expect(problems).toHaveLength(1)
})

it('hands over arguments, also in what a function at the top gives', () => {
  const { properties } = verdictOf(`const l = list()
const adding = (i) => () => { l.add(i) }
run(adding(1), () => adding(2)(), adding(3))
atEnd('all three', () => l.contains(1) && l.contains(2) && l.contains(3))`)
  expect(properties.find(({ id }) => id === 'all three')?.answer).toBe('holds')
})

/** A thread that doubles what before has left, and more that runs before. */
const prepared = (rest: string) => `let n = 0
const m = map()
before(() => { n++; m.put(1, n); n = n + 10 })
${rest}
run(() => { n = n * 2 })
atEnd('memory', () => n === 22 && m.get(1) === 1)`

it('runs what stands in before alone and first, as no part of a schedule', () => {
  expect(verdictOf(prepared('')).schedules).toBe(1n)
  expect(brokenIn(prepared(''), 'memory')).toBe('0 of 1')
  const { steps, enabled } = replay(systemOf(prepared('')), ['A', 'A'])
  expect(steps.map(({ actor, op }) => `${actor} ${op.use}`)).toEqual(['A n.read', 'A n.write'])
  expect(enabled).toEqual([])
  // Several run in the order of the text.
  expect(brokenIn(prepared('before(() => { n = n === 11 ? 11 : 0 })'), 'memory')).toBe('0 of 1')
})

it('ends a thread that throws as failed, with its step, and lets the others go on', () => {
  const system = systemOf('let n = 0\nrun(() => { n = 1; throw "no"; n = 2 }, () => { n = 3 })')
  const { steps, threads, state } = replay(system, ['A', 'B'])
  expect(threads.map(({ outcome }) => outcome)).toEqual([
    { threw: 'threw no' },
    { returned: undefined },
  ])
  expect(steps[0]).toMatchObject({ actor: 'A', last: true })
  expect(state).toBe('complete')
})

/** Two threads that add one, and go on by what is given. */
const addedBy = (after: string) =>
  `let n = 0\nconst add = () => { n = n + 1; ${after} }\nrun(add, add)`

it('compares a run in which a thread failed with whole threads like any other', () => {
  expect(brokenIn(addedBy(''), 'serializable')).toBe('4 of 6')
  expect(brokenIn(addedBy('throw "no"'), 'serializable')).toBe('4 of 6')
  expect(brokenIn(addedBy('throw "no"'), 'no-failure')).toBe('6 of 6')
  // Whoever fails leaves what a whole thread that fails leaves: serializable, though it failed.
  const single = 'let n = 0\nconst add = () => { n = 1; throw "no" }\nrun(add, add)'
  expect(brokenIn(single, 'serializable')).toBe('0 of 2')
  expect(brokenIn(single, 'no-failure')).toBe('2 of 2')
})
