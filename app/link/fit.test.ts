import { expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { fit } from './fit.ts'
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

it('keeps how a moment is looked at, and what it is compared with', () => {
  const beside = { strategy: 'racy', schedule: ['A'] }
  expect(fit({ ...wanted('AAABB'), beside, view: 'compare' }, builtIns).moment).toEqual({
    ...wanted('AA'),
    beside,
    view: 'compare',
  })
})

it('refuses a scenario that there is not', () => {
  expect(() => fit({ ...wanted(''), scenario: 'nowhere' }, builtIns)).toThrow(
    'unknown scenario: nowhere',
  )
})
