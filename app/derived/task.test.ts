import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/index.ts'
import { nothingProven } from '../search/proof.ts'
import { searched } from '../search/searched.fixture.ts'
import { sessionAt } from '../session/session.fixture.ts'
import { taskStanding } from './task.ts'

/** How somebody stands who was asked for something at the start, and has come to a link, with all searched or nothing. */
function standing(goal: Task['goal'], link: string, switches?: number, isSearched = false) {
  const store = sessionAt(link)
  const { moment } = store.getState()
  const begun = sessionAt(`#/${moment.scenario}/racy`).getState().moment
  const task = { text: '', goal, ...(switches === undefined ? {} : { switches }) }
  const proof = isSearched ? searched(moment) : nothingProven
  return taskStanding(task, begun, store.derive(moment), proof)
}

describe('what is to be broken', () => {
  it('is, as soon as the run has ended so', () => {
    expect(standing('break', '#/lost-update/racy?run=BAAB')).toEqual({
      isSolved: true,
      told: 'Solved: it is broken, with 2 context switches.',
    })
  })

  it('is not as long as the run goes on, even if it cannot be saved any more', () => {
    expect(standing('break', '#/lost-update/racy?run=BAA', 2, true)).toEqual({
      isSolved: false,
      told: 'The run goes on: 1 context switch of 2 used.',
    })
    expect(standing('break', '#/lost-update/racy?run=BAAB&at=3').isSolved).toBe(false)
  })

  it('is not by a run that passes', () => {
    expect(standing('break', '#/lost-update/racy?run=AABB', 2, true)).toMatchObject({
      isSolved: false,
      told: expect.stringContaining('nothing is broken'),
    })
  })

  it('is not with more context switches than it takes', () => {
    expect(standing('break', '#/lost-update/racy?run=ABAB', 2)).toMatchObject({
      isSolved: false,
      told: expect.stringContaining('with 3 context switches: 2 will do'),
    })
    expect(standing('break', '#/lost-update/racy?run=ABAB', 3).isSolved).toBe(true)
  })

  it('is not under another strategy than the one it is about', () => {
    expect(standing('break', '#/lost-update/fixed?run=BAABBB').told).toContain('start again')
  })

  it('can be what search alone can tell', () => {
    const link = '#/lost-update/racy?run=BAAB'
    const judged = `${link}&judge=serializable`
    const store = sessionAt(judged)
    const { moment } = store.getState()
    const begun = { ...moment, schedule: [], at: 0 }
    const told = (proof: typeof nothingProven) =>
      taskStanding({ text: '', goal: 'break' }, begun, store.derive(moment), proof).isSolved
    expect(told(nothingProven)).toBe(false)
    expect(told(searched(moment))).toBe(true)
  })
})

describe('what is to end well', () => {
  it('does where nothing is broken', () => {
    expect(standing('pass', '#/lost-update/racy?run=AABB').isSolved).toBe(true)
    expect(standing('pass', '#/lost-update/racy?run=AAB').isSolved).toBe(false)
    expect(standing('pass', '#/lost-update/racy?run=BAAB').isSolved).toBe(false)
  })
})

describe('what nobody is to be able to break', () => {
  it('is so when search has looked at every order', () => {
    expect(standing('secure', '#/lost-update/fixed').told).toBe(
      'Search is looking at every order …',
    )
    expect(standing('secure', '#/lost-update/fixed', undefined, true).isSolved).toBe(true)
    expect(standing('secure', '#/lost-update/racy', undefined, true)).toEqual({
      isSolved: false,
      told: 'Some orders still break it.',
    })
    expect(standing('secure', '#/lock-order/racy', undefined, true).isSolved).toBe(false)
  })
})
