import { expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { countSteps, fit, tellStop } from './fit.ts'
import type { Moment } from '../session/moment.ts'

function wanted(run: string, at = run.length): Moment {
  return { scenario: 'cold-rename', strategy: 'fixed', options: {}, schedule: run.split(''), at }
}

it('keeps a moment that can be followed, the very same', () => {
  const moment = wanted('AABBB', 2)
  expect(fit(moment, builtIns)).toEqual({ moment, stop: null })
  expect(fit(moment, builtIns).moment).toBe(moment)
})

it('keeps the run up to where it has to stop, and the cursor where there is one', () => {
  const late = fit(wanted('AAABB'), builtIns)
  expect(late.moment).toEqual(wanted('AA'))
  expect(late.stop).toMatchObject({ index: 2, actor: 'A', why: 'A has finished', enabled: ['B'] })
  expect(fit(wanted('AAABB', 1), builtIns).moment).toEqual(wanted('AA', 1))
})

it('refuses a scenario that there is not', () => {
  expect(() => fit({ ...wanted(''), scenario: 'nowhere' }, builtIns)).toThrow(
    'unknown scenario: nowhere',
  )
})

it('says where, why, and who could have', () => {
  const stop = { index: 1, actor: 'A', why: 'A is blocked: lock is held by B', enabled: ['B', 'C'] }
  expect(tellStop(stop)).toBe(
    'Step 2 cannot run: A is blocked: lock is held by B. B or C could take it. The 1 step before it is kept.',
  )
  expect(tellStop({ ...stop, index: 0, enabled: [] })).toBe(
    'Step 1 cannot run: A is blocked: lock is held by B. Nobody could take it. The 0 steps before it are kept.',
  )
})

it('counts steps in words', () => {
  expect([0, 1, 2].map(countSteps)).toEqual(['0 steps', '1 step', '2 steps'])
})
