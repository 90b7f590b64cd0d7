import { expect, it } from 'vitest'
import { brokenIn, verdictOf } from './verdict-of.fixture.ts'

const crossed = `const a = lock(), b = lock()
let n = 0
run(
  () => { a.acquire(); b.acquire(); n = 1; b.release(); a.release() },
  () => { b.acquire(); a.acquire(); n = 1; a.release(); b.release() },
)
`

it('judges atEnd where a schedule ends, and not in a deadlock', () => {
  const text = `${crossed}atEnd('n is 1', () => n === 1)\natEnd('n is 0', () => n === 0)`
  // Each takes its first lock, in two orders, and nobody goes on. Else one of them takes both, and the
  // other one begins when its first lock is free, which is before the end of the former or behind it.
  const { deadlocks, schedules } = verdictOf(text)
  expect([deadlocks, schedules]).toEqual([2n, 6n])
  expect(brokenIn(text, 'n is 1')).toBe('0 of 6')
  expect(brokenIn(text, 'n is 0')).toBe('4 of 6')
  expect(brokenIn(text, 'no-deadlock')).toBe('2 of 6')
})

it('judges always in a schedule that ends in a deadlock as well', () => {
  const text = `const a = lock()
let n = 0
run(() => { a.acquire(); n = 1; a.acquire() })
always('n stays 0', () => n === 0)
atEnd('n is 0', () => n === 0)`
  expect(brokenIn(text, 'no-deadlock')).toBe('1 of 1')
  expect(brokenIn(text, 'n stays 0')).toBe('1 of 1')
  expect(brokenIn(text, 'n is 0')).toBe('0 of 1')
})

it.each([
  // At the first instant, in the middle, at the last.
  ['n !== 0', '6 of 6'],
  ['n !== 1', '6 of 6'],
  ['n !== 2', '2 of 6'],
  ['n !== 3', '0 of 6'],
])('judges always at every instant, the first included: %s', (condition, count) => {
  const text = `let n = 0
const add = () => { n = n + 1 }
run(add, add)
always('it', () => ${condition})`
  expect(brokenIn(text, 'it')).toBe(count)
})

/** A value that the variable never has, it is said, which before changes twice and a thread once. */
const neverIs = (n: number) => `let n = 0
before(() => { n = 1; n = 2 })
run(() => { n = 3 })
always('it', () => n !== ${n})`

it('judges at the first instant what before has left', () => {
  expect([0, 1, 2, 3].map((n) => brokenIn(neverIs(n), 'it'))).toEqual([
    '0 of 1',
    '0 of 1',
    '1 of 1',
    '1 of 1',
  ])
})

it('looks at memory as at no steps', () => {
  const text = `let n = 0
const m = map({ 1: 'a' }), l = list([1])
run(() => { n = 1 }, () => { n = 1 })
atEnd('it', () => n + l.size() === 2 && m.values().every((each) => each === m.get(1)))`
  expect(brokenIn(text, 'it')).toBe('0 of 2')
})
