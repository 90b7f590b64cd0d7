import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelOf } from '../../../src/index.ts'
import { derive } from '../derive.fixture.ts'
import { walk } from '../walk.fixture.ts'
import { memoryLanes, type MemoryLane } from './memory-lanes.ts'

function lanesOf(run: string, place = 'rename/racy') {
  const [scenario = '', strategy = ''] = place.split('/')
  const schedule = run.split('')
  const current = derive({ scenario, strategy, options: {}, schedule, at: 0 })
  return memoryLanes(current)
}

function told({ label, spans }: MemoryLane): string {
  return `${label}: ${spans.map(({ from, text, writer }) => `${from} ${text ?? '-'}${writer ? ` by ${writer}` : ''}`).join(', ')}`
}

it('tells what each row held, from when to when, and who made it so', () => {
  const [byId, byName] = lanesOf('AABBBBAA')
  expect(byId?.lanes.map(told)).toEqual(['1: 0 v1 apple, 2 v2 pear by A, 4 v3 plum by B'])
  expect(byName?.lanes.map(told)).toEqual([
    'apple: 0 v1 apple, 8 - by A',
    'pear: 0 -, 7 v2 pear by A',
    'plum: 0 -, 5 v3 plum by B',
  ])
})

it('tells what each step did to a row, and what it looked for in vain', () => {
  const [byId, byName] = lanesOf('AABBBBAA')
  expect(byId?.lanes[0]?.touches.map(({ step, mode }) => [step, mode])).toEqual([
    [0, 'read'],
    [1, 'wrote'],
    [2, 'read'],
    [3, 'wrote'],
  ])
  const pear = byName?.lanes.find(({ label }) => label === 'pear')
  expect(pear?.touches.map(({ step, actor, mode }) => [step, actor, mode])).toEqual([
    [5, 'B', 'missed'],
    [6, 'A', 'wrote'],
  ])
})

it('has the name of a row that has never been there from the step that asked for it', () => {
  const [byId] = lanesOf('B', 'cold-rename/racy')
  expect(byId?.lanes.map(told)).toEqual(['1: 0 -'])
})

it('holds at every moment of any run what memory holds', () => {
  const picks = fc.record({
    scenario: fc.nat(),
    strategy: fc.nat(),
    isOptionOn: fc.boolean(),
    steps: fc.array(fc.nat(), { maxLength: 24 }),
    at: fc.constant(0),
  })
  fc.assert(
    fc.property(picks, (numbers) => {
      const current = derive(walk(numbers))
      const { system, run } = current
      const heaps = [...run.steps.map(({ before }) => before), run.heap]
      for (const { name, lanes } of memoryLanes(current)) {
        const object = system.memory.objects.find((each) => each.name === name)
        heaps.forEach((heap, moment) => {
          const held = lanes.flatMap(({ key, spans }) => {
            const span = spans.findLast(({ from }) => from <= moment)
            return span && span.text !== null ? [`${key} ${span.text}`] : []
          })
          const rows = (object?.rows(heap) ?? []).map(
            ({ key, value }) => `${key} ${labelOf(value)}`,
          )
          expect(held.toSorted()).toEqual(rows.toSorted())
        })
      }
    }),
    { numRuns: 60 },
  )
})
