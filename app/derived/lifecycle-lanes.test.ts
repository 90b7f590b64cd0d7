import { expect, it } from 'vitest'
import { lifecycleLanesOf } from './lifecycle-lanes.ts'
import { derive } from './derive.fixture.ts'

function lines(scenario: string, strategy: string, run: string, at = run.length) {
  return lifecycleLanesOf(derive({ scenario, strategy, options: {}, schedule: run.split(''), at }))
}

it('has no lives where the system carries nothing along', () => {
  expect(lines('rename', 'racy', 'AABB')).toEqual([])
})

it('follows each request from moment to moment', () => {
  // The worker hands b1 over and polls; the loop sends it, and fetches; then all of it arrives.
  const all = lines('receive-double', 'owner', 'AABB1BBBB', 9)
  expect(all.map(({ name }) => name)).toEqual(['r1', 'r2', 'r3'])
  expect(all[0]?.spans).toEqual([
    { stage: 'waiting', holds: 'holds its blocks', from: 0, length: 4 },
    { stage: 'sent', holds: 'holds its blocks', from: 4, length: 5 },
    { stage: 'finished: good', holds: 'holds its blocks', from: 9, length: 1 },
  ])
  expect(all[2]?.spans).toEqual([
    { stage: 'waiting', holds: 'holds its blocks', from: 0, length: 10 },
  ])
})

it('says which span the cursor is in', () => {
  const stages = [0, 3, 4, 9].map(
    (at) => lines('receive-double', 'owner', 'AABB1BBBB', at)[0]?.now.stage,
  )
  expect(stages).toEqual(['waiting', 'waiting', 'sent', 'finished: good'])
})

it('lets go of the blocks when a request is reported', () => {
  const [r1] = lines('receive-double', 'owner', 'AABB1BBBBAAABBBB')
  expect(r1?.spans.map(({ stage, holds }) => [stage, holds !== null])).toEqual([
    ['waiting', true],
    ['sent', true],
    ['finished: good', true],
    ['good@0', false],
  ])
})
