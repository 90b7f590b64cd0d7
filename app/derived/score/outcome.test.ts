import { expect, it } from 'vitest'
import { derive } from '../derive.fixture.ts'
import { outcomeOf } from './outcome.ts'

function outcomes(link: string, run: string): readonly string[] {
  const [scenario = '', strategy = ''] = link.split('/')
  const schedule = run.split('')
  const moment = { scenario, strategy, options: {}, schedule, at: schedule.length }
  return derive(moment).run.steps.map(outcomeOf)
}

it('says in words what each step of a run did', () => {
  expect(outcomes('rename/racy', 'AABBBBAA')).toEqual([
    'got v1 apple',
    'won over v1 apple',
    'got v2 pear',
    'won over v2 pear',
    'plum leads to v3 plum',
    'nothing removed',
    'pear leads to v2 pear',
    'apple is gone',
  ])
})

it('leaves as it is what is noted in words', () => {
  expect(outcomes('rename/racy', 'BBBBAA').at(-1)).toMatch(/^lost to v3 plum$/)
  expect(outcomes('lock-order/opposite', 'AB')).toEqual(['left', 'right'])
})
