import { expect, it } from 'vitest'
import { failuresOf } from '../first-run.fixture.ts'
import { printedBy, programText, stepsOf } from './alone.fixture.ts'
import { brokenIn } from './verdict-of.fixture.ts'

it.each([
  [
    'atomically(() => { count++; other = count; m.put(1, other) }); count = 1',
    'atomically#1 count.write#1',
  ],
  ['const f = () => { count++ }; atomically(() => { f(); f() })', 'atomically#1'],
  ['for (const x of [1, 2]) atomically(() => { count += x })', 'atomically#1 atomically#2'],
  ['atomically(() => { gate.await() })', 'atomically#1'],
])('is one step: %s', (body, steps) => {
  expect(stepsOf(body)).toBe(steps)
})

/** Two threads that add one each, by what is given. */
const addedTwice = (body: string) => `let n = 0
const add = () => { ${body} }
run(add, add)
atEnd('both', () => n === 2)`

it('lets nobody come in between', () => {
  expect(brokenIn(addedTwice('n = n + 1'), 'both')).toBe('4 of 6')
  expect(brokenIn(addedTwice('atomically(() => { n = n + 1 })'), 'both')).toBe('0 of 2')
})

it.each<[body: string, printed: readonly string[]]>([
  // Variables of the thread's own keep what is assigned in it, and it gives back what its function does.
  ['let x = 0; atomically(() => { x = other; count = x }); console.log(x)', ['1 prints 2']],
  ['const x = atomically(() => { count++; return [count] }); console.log(x)', ['1 prints [1]']],
  [
    'const xs = []; atomically(() => { xs.push(count, other) }); console.log(xs)',
    ['1 prints [0, 2]'],
  ],
  // What was done before it was thrown stays done.
  [
    'try { atomically(() => { count = 5; throw "no" }) } catch (e) { console.log(e, count) }',
    ['2 prints no 5'],
  ],
])('%s', (body, printed) => {
  expect(printedBy(body)).toEqual(printed)
})

it.each([
  ['q.take()', 'q is empty'],
  ['s.acquire(); s.acquire()', 's has no permit left'],
  ['g.acquire(); changed.wait()', 'nobody has notified A of changed'],
])('cannot wait in its middle: %s', (body, why) => {
  expect(failuresOf(programText(`atomically(() => { ${body} })`))).toEqual([
    `atomically cannot wait in the middle of a step: ${why}`,
  ])
})
