import { expect, it } from 'vitest'
import { Machine } from '../../threads/machine.ts'
import { replay } from '../../threads/replay.ts'
import { systemOf } from '../first-run.fixture.ts'
import { verdictOf } from './verdict-of.fixture.ts'

it('is enabled when its condition holds, and not before or after', () => {
  const system = systemOf(
    'let n = 0\nrun(() => { waitUntil(() => n === 1) }, () => { n = 1; n = 2 })',
  )
  expect(replay(system, []).enabled).toEqual(['B'])
  expect(replay(system, []).threads[0]?.blocked?.why).toBe('n === 1 does not hold')
  expect(replay(system, ['B']).enabled).toEqual(['A', 'B'])
  expect(replay(system, ['B', 'B']).enabled).toEqual([])
  expect(replay(system, ['B', 'B']).state).toBe('deadlock')
  expect(replay(system, ['B', 'A']).steps.at(-1)?.op.use).toBe('waitUntil')
})

it('changes nothing, and takes no steps of its own for what it reads', () => {
  const { schedules, deadlocks } = verdictOf(`let a = 0, b = 0
run(() => { waitUntil(() => a === 1 && b === 1) }, () => { a = 1; b = 1 })`)
  expect([schedules, deadlocks]).toEqual([1n, 0n])
})

it('judges with the variables as they were when it was come to', () => {
  const machine = new Machine(
    systemOf(
      'let n = 1\nrun(() => { let least = 1; waitUntil(() => n >= least); least = 9; n = least })',
    ),
  )
  const { heap } = machine
  const waiting = machine.threads[0]?.pending?.op
  expect(waiting?.use).toBe('waitUntil')
  machine.step('A')
  expect(waiting?.blockedIn(heap, { name: 'A', steps: 0 })).toBeNull()
})

it('waits anew each time, with what the variable is then', () => {
  const { schedules } = verdictOf(`let n = 0
run(() => { for (let i = 1; i < 3; i++) waitUntil(() => n >= i) }, () => { n = 1; n = 2 })`)
  // The first wait stands between B's two steps, or both stand after them.
  expect(schedules).toBe(2n)
})
