import { expect, it } from 'vitest'
import { verdictOf } from './compare/compared.fixture.ts'
import { derive } from './derive.fixture.ts'
import { ownEnd } from './own-end.ts'

function endOf(run: string, place = 'rename/racy') {
  const [scenario = '', strategy = ''] = place.split('/')
  const schedule = run.split('')
  const current = derive({ scenario, strategy, options: {}, schedule, at: schedule.length })
  return ownEnd(current, verdictOf(scenario, strategy))
}

it('finds the end of a run among those of all orders', () => {
  expect(endOf('AABBBBAA')).toBe('race-only')
  expect(endOf('BBBBAAAA')).toBe('serial')
  expect(endOf('AAAABBBB')).toBe('passes')
  expect(endOf('AB', 'lock-order/opposite')).toBe('deadlock')
})

it('finds none before a run has ended', () => {
  expect(endOf('AABBBBA')).toBeNull()
})

it('finds that of every order whose end is known', () => {
  for (const place of ['rename/fixed', 'lost-update/racy', 'cold-rename/racy']) {
    const [scenario = '', strategy = ''] = place.split('/')
    const { outcomes } = verdictOf(scenario, strategy)
    for (const { witness } of outcomes) expect(endOf(witness.join(''), place)).not.toBeNull()
  }
})
