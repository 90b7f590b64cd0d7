import { expect, it } from 'vitest'
import { follow } from '../../../src/index.ts'
import type { Moment } from '../../session/moment.ts'
import { derive } from '../derive.fixture.ts'
import { besideOf } from './beside.ts'
import { compare } from './compared.ts'
import { comparedAt } from './compared.fixture.ts'
import { firstDifference, sameMemory } from './first-difference.ts'
import { rowDifferences, sharedObjects } from './shared-memory.ts'
import { tellDifferences } from './told-differences.ts'

it('compares with the first other strategy, unless a person has chosen', () => {
  const { scenario } = derive(moment('racy', 'A'))
  expect(besideOf(moment('racy', 'A'), scenario)).toEqual({ strategy: 'fixed', schedule: null })
  expect(besideOf(moment('guard', 'A'), scenario)).toEqual({ strategy: 'racy', schedule: null })
  const beside = { strategy: 'compute', schedule: ['B'] }
  expect(besideOf({ ...moment('racy', 'A'), beside }, scenario)).toBe(beside)
})

it('follows the run that a person made, not what became of it', () => {
  const from = moment('racy', 'BAAAABBB')
  const { system } = derive(moment('fixed', ''))
  const steps = follow(system, derive(from).run.steps)
  const to = { ...from, strategy: 'fixed', schedule: steps.schedule, at: steps.schedule.length }
  const session = { moment: { ...to, beside: { strategy: 'racy', schedule: null } } }
  const run = (followed: Parameters<typeof compare>[0]['followed']) =>
    compare({ ...session, followed }, derive).right.moment.schedule.join('')
  expect(run({ from, to, steps, outOfTurn: [] })).toBe('BAAAABBB')
  expect(run(null)).toBe('AAAABBBB')
})

it('has both runs under one cursor', () => {
  expect([0, 1, 2, 3, 8].map(cursorsAt)).toEqual([
    [0, 0, 0],
    [1, 1, 0],
    [2, 2, 1],
    [3, 3, 1],
    [8, 8, 6],
  ])
  // What the right run does after the left one's last step belongs to its end.
  expect(comparedAt('cold-rename/racy', 'BAAABB', 'fixed', 6).at).toBe(7)
})

it('finds where two runs part', () => {
  expect(first('rename/racy', 'AABBBBAA', 'fixed')).toBeNull()
  expect(first('rename/racy', 'BAAAABBB', 'fixed')).toEqual({ column: 7, in: 'memory' })
  expect(first('rename/racy', 'AABBBBAA', 'racy:AABBBABA')).toEqual({ column: 7, in: 'memory' })
  expect(sameMemory(comparedAt('rename/racy', 'BAAAABBB', 'fixed'))).toEqual([
    ...Array.from({ length: 7 }, () => true),
    false,
  ])
})

it('tells what memory holds in one run and not in the other', () => {
  expect(told('rename/racy', 'AABBBBAA', 'fixed')).toBe('')
  expect(told('rename/racy', 'BAAAABBB', 'fixed')).toBe(
    'Under Fixed byName has no “pear”, under Racy “pear” leads to v2 pear.',
  )
  expect(told('rename/racy', 'AABBBBAA', 'racy:AABBBABA')).toBe(
    'In the other order byName has no “pear”, in this order “pear” leads to v2 pear.',
  )
  expect(told('lost-update/racy', 'BAAB', 'fixed')).toBe(
    'count holds 1 under “Read, then write”, and 2 under Compare and set.',
  )
  expect(told('lock-order/opposite', 'BA', 'ordered')).toBe(
    'left is held by A under Opposite orders, and held by B under One order.',
  )
})

it('follows a run and puts both on one axis once, for all its moments', () => {
  const schedule = 'AABBBBAA'.split('')
  const at = (cursor: number) =>
    compare({ moment: { ...moment('racy', ''), schedule, at: cursor }, followed: null }, derive)
  const [early, late] = [at(2), at(7)]
  expect(late.columns).toBe(early.columns)
  expect(late.right.run).toBe(early.right.run)
})

function moment(strategy: string, run: string): Moment {
  const schedule = run.split('')
  return { scenario: 'rename', strategy, options: {}, schedule, at: schedule.length }
}

function cursorsAt(cursor: number): readonly number[] {
  const compared = comparedAt('rename/racy', 'AABBBBAA', 'fixed', cursor)
  return [compared.at, compared.left.now.steps.length, compared.right.now.steps.length]
}

function first(place: string, run: string, beside: string) {
  return firstDifference(comparedAt(place, run, beside))
}

function told(place: string, run: string, beside: string): string {
  const { left, right, places } = comparedAt(place, run, beside)
  const shared = sharedObjects(left, right)
  return tellDifferences(rowDifferences(shared, left.now.heap, right.now.heap), places)
}
