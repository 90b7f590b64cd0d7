import { expect, it } from 'vitest'
import { follow } from '../../src/index.ts'
import { derive } from './derive.fixture.ts'
import { outOfTurn } from './out-of-turn.ts'

/** What is out of turn where a run is followed under another strategy, each as text. */
function under(strategy: string, scenario: string, from: string, run: string): readonly string[] {
  const moment = { scenario, options: {}, schedule: run.split(''), at: run.length }
  const wished = derive({ ...moment, strategy: from }).run.steps
  const { system } = derive({ ...moment, strategy, schedule: [], at: 0 })
  return outOfTurn(wished, follow(system, wished)).map(
    ({ actor, steps, at, why, takenAs }) =>
      `${at} ${actor} ${why} ${steps.map(({ op }) => op.verb).join(' ')}` +
      (takenAs.length > 0 ? ` as ${takenAs.join(' ')}` : ''),
  )
}

it('tells where steps would be that have no counterpart', () => {
  expect(under('fixed', 'rename', 'racy', 'AABBBBAA')).toEqual([
    '0 A skipped read',
    '1 B skipped read',
  ])
})

it('tells of neighbours by one thread together, and when those that wait are taken', () => {
  expect(under('id-lock', 'rename', 'racy', 'AABBBBAA')).toEqual([
    '0 A skipped read',
    '2 B skipped read',
    '2 B waits merge put drop as 6 7 8',
  ])
  expect(under('indexed', 'rename', 'racy', 'AABBBBAA')).toEqual([
    '0 A skipped read merge',
    '0 B skipped read merge',
  ])
})

it('tells of what waits for ever', () => {
  const run = 'AAAABBBBBBBBBBBAAAAAAAACCCCCC'
  const told = under('read-write-lock', 'seed-test-concurrent', 'racy', run)
  expect(told.filter((each) => each.includes(' stuck '))).not.toEqual([])
})

it('tells of nothing where a run does the same', () => {
  expect(under('won-only', 'rename', 'fixed', 'ABBBAA')).toEqual([])
})
