import { expect, it } from 'vitest'
import { countSteps, tellStop } from './tell-stop.ts'

it('says of a step where it is, why it cannot run, and who could have', () => {
  const stop = { index: 1, actor: 'A', why: 'A is blocked: lock is held by B', enabled: ['B', 'C'] }
  expect(tellStop(stop)).toBe(
    'Step 2 cannot run: A is blocked: lock is held by B. B or C could take it. The 1 step before it is kept.',
  )
  expect(tellStop({ ...stop, index: 0, enabled: [] })).toBe(
    'Step 1 cannot run: A is blocked: lock is held by B. Nobody could take it. Nothing of the run is kept.',
  )
})

it('counts steps in words', () => {
  expect([0, 1, 2].map(countSteps)).toEqual(['0 steps', '1 step', '2 steps'])
})
