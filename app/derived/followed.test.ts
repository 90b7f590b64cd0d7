import { expect, it } from 'vitest'
import { follow } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'
import { derive } from './derive.fixture.ts'
import { followedMoment, wishOf } from './followed.ts'

function moment(scenario: string, strategy: string, run: string, at = run.length): Moment {
  return { scenario, strategy, options: {}, schedule: run.split(''), at }
}

function followed(from: Moment, strategy: string) {
  const { system } = derive({ ...from, strategy, schedule: [], at: 0 })
  const steps = follow(system, derive(from).run.steps)
  const at = steps.taken[from.at - 1] ?? 0
  const to = { ...from, strategy, schedule: steps.schedule, at }
  return { moment: to, followed: { from, to, steps } }
}

it('tells which step is which, and where those that are skipped would be', () => {
  const session = followed(moment('rename', 'racy', 'BAAAABBB', 5), 'fixed')
  expect(followedMoment(session, derive)).toMatchObject({
    wish: session.followed.from,
    steps: [2, 3, 4, 5, 6, 7].map((place) => ({ place, hasWaited: false })),
    skipped: [
      { place: 0, at: 0, why: 'no counterpart', step: { actor: 'B' } },
      { place: 1, at: 0, why: 'no counterpart', step: { actor: 'A' } },
    ],
  })
})

it('tells what has waited, and what nobody wished for', () => {
  const session = followed(moment('rename', 'fixed', 'ABBBAA'), 'id-lock')
  expect(session.moment.schedule.join('')).toBe('AAAAABBBBB')
  const told = followedMoment(session, derive)
  expect(told?.steps.map(({ place }) => place)).toEqual([null, 0, 4, 5, null, null, 1, 2, 3, null])
  expect(told?.steps.flatMap(({ hasWaited }, index) => (hasWaited ? [index] : []))).toEqual([
    6, 7, 8,
  ])
  expect(told?.skipped).toEqual([])
})

it('tells what waits for ever', () => {
  const run = 'AAAABBBBBBBBBBBAAAAAAAACCCCCC'
  const session = followed(moment('seed-test-concurrent', 'racy', run), 'read-write-lock')
  const told = followedMoment(session, derive)
  const { now } = derive(session.moment)
  expect(now.state).toBe('deadlock')
  const stuck = told?.skipped.filter(({ why }) => why === 'blocked') ?? []
  const waiting = now.threads.filter(({ outcome }) => outcome === null).map(({ name }) => name)
  expect(stuck.length).toBeGreaterThan(0)
  for (const { step } of stuck) expect(waiting).toContain(step.actor)
})

it('is nothing for a run that stands as it was made', () => {
  const made = moment('rename', 'racy', 'BAAAABBB')
  expect(followedMoment({ moment: made, followed: null }, derive)).toBeNull()
  expect(wishOf({ moment: made, followed: null })).toBe(made)
  const { followed: before, moment: to } = followed(made, 'fixed')
  const another = { ...to, schedule: [...to.schedule.slice(0, 2), 'B'], at: 3 }
  expect(followedMoment({ moment: another, followed: before }, derive)).toBeNull()
  expect(wishOf({ moment: another, followed: before })).toBe(another)
})

it('has its cursor where the run has it', () => {
  const session = followed(moment('rename', 'racy', 'BAAAABBB', 5), 'fixed')
  const at = (cursor: number) =>
    wishOf({ ...session, moment: { ...session.moment, at: cursor } }).at
  expect([0, 1, 2, 3, 4, 5, 6].map(at)).toEqual([0, 3, 4, 5, 6, 7, 8])
})
