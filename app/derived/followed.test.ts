import { expect, it } from 'vitest'
import { follow } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'
import { derive } from './derive.fixture.ts'
import { followedOn, wishOf } from './followed.ts'
import { outOfTurn } from './out-of-turn.ts'

function moment(scenario: string, strategy: string, run: string, at = run.length): Moment {
  return { scenario, strategy, options: {}, schedule: run.split(''), at }
}

function followed(from: Moment, strategy: string) {
  const { system } = derive({ ...from, strategy, schedule: [], at: 0 })
  const wished = derive(from).run.steps
  const steps = follow(system, wished)
  const at = steps.taken[from.at - 1] ?? 0
  const to = { ...from, strategy, schedule: steps.schedule, at }
  return { moment: to, followed: { from, to, steps, outOfTurn: outOfTurn(wished, steps) } }
}

it('is nothing for a run that stands as it was made', () => {
  const made = moment('rename', 'racy', 'BAAAABBB')
  expect(followedOn({ moment: made, followed: null })).toBeNull()
  expect(wishOf({ moment: made, followed: null })).toBe(made)
  const { followed: before, moment: to } = followed(made, 'fixed')
  const another = { ...to, schedule: [...to.schedule.slice(0, 2), 'B'], at: 3 }
  expect(followedOn({ moment: to, followed: before })).toBe(before)
  expect(followedOn({ moment: another, followed: before })).toBeNull()
  expect(wishOf({ moment: another, followed: before })).toBe(another)
})

it('has its cursor where the run has it', () => {
  const session = followed(moment('rename', 'racy', 'BAAAABBB', 5), 'fixed')
  const at = (cursor: number) =>
    wishOf({ ...session, moment: { ...session.moment, at: cursor } }).at
  expect([0, 1, 2, 3, 4, 5, 6].map(at)).toEqual([0, 3, 4, 5, 6, 7, 8])
})
