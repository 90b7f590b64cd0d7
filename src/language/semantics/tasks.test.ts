import { expect, it } from 'vitest'
import { stepNames } from '../../threads/step-names.ts'
import { replay } from '../../threads/replay.ts'
import { firstRun, systemOf } from '../first-run.fixture.ts'
import { stepsOf } from './alone.fixture.ts'
import { brokenIn } from './verdict-of.fixture.ts'

it.each([
  // In the step before it, or, at the start, in one of its own: once, as then there is a step before it.
  ['count++; spawn(() => { other = 1 }); spawn(() => { other = 1 })', 'count.read#1 count.write#1'],
  ['spawn(() => { other = 1 }); spawn(() => { other = 1 }); count = 1', 'spawn#1 count.write#1'],
  ['const x = other; if (x) spawn(() => { other = 1 })', 'other.read#1'],
  ['m.merge(1, 1, (x) => x); spawn(() => { other = 1 }); count = 1', 'm.merge#1 count.write#1'],
])('queues a task in the step before: %s', (body, steps) => {
  expect(stepsOf(body)).toBe(steps)
})

it('names tasks in the order in which they are made, whoever makes them', () => {
  const system = systemOf(`let a = 0
run(
  () => { a = 1; spawn(() => { a = 'of A' }) },
  () => { a = 2; spawn(() => { a = 'first of B' }); spawn(() => { a = 'second of B' }) },
)`)
  const madeBy = (schedule: readonly string[]) =>
    replay(system, schedule).steps.map(({ actor, spawned }) => `${actor}: ${spawned.join()}`)
  expect(madeBy(['A', 'B'])).toEqual(['A: 1', 'B: 2,3'])
  expect(madeBy(['B', 'A'])).toEqual(['B: 1,2', 'A: 3'])
  const title = (schedule: readonly string[]) =>
    replay(system, schedule).threads.find(({ name }) => name === '1')?.title
  expect(title(['A', 'B'])).toContain('of A')
  expect(title(['B', 'A'])).toContain('first of B')
})

it('runs a task at any time after the step that queued it', () => {
  // The task's one step may stand before or after each of A's two that follow.
  const text = `let n = 0
run(() => { n = 1; spawn(() => { n = 9 }); n = 2; n = 3 })
atEnd('the task is last', () => n === 9)`
  expect(brokenIn(text, 'the task is last')).toBe('2 of 3')
})

it('lets a task spawn another one', () => {
  const { steps, state } = firstRun(
    systemOf(`let n = 0
run(() => { n = 1; spawn(() => { n = 2; spawn(() => { n = 3 }) }) })`),
  )
  expect(steps.map(({ actor, spawned }) => `${actor}: ${spawned.join()}`)).toEqual([
    'A: 1',
    '1: 2',
    '2: ',
  ])
  expect(stepNames(steps)).toEqual(['n.write#1', 'n.write#1', 'n.write#1'])
  expect(state).toBe('complete')
})

it('finds a run serializable with a task at any place of it, unlike with a thread', () => {
  // Wherever among A's steps the task comes, an order with the task there gives the same memory.
  const task = `let n = 0\nrun(() => { n = 1; spawn(() => { n = 10 }); n = n + 1 })`
  expect(brokenIn(task, 'serializable')).toBe('0 of 3')
  // A thread that comes after n = 1 and before n + 1 makes 11, which no order of both gives.
  const thread = `let n = 0\nrun(() => { n = 1; n = n + 1 }, () => { n = 10 })`
  expect(brokenIn(thread, 'serializable')).toBe('1 of 4')
})
