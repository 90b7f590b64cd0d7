import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeSchedule, encodeSchedule } from './codec.ts'

const thread = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''))
const task = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1 })).map(String)

it('reads back whatever it wrote, tasks beyond the ninth included', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(thread, task)), (schedule) => {
      expect(decodeSchedule(encodeSchedule(schedule))).toEqual({ schedule, fault: null })
    }),
    { seed: 20260821 },
  )
})

it('reads any text up to its first fault, and never throws', () => {
  const text = fc.string({
    unit: fc.constantFrom('A', 'B', '1', '9', '(', '0', ')', 'a', ' ', 'é', '💥'),
  })
  fc.assert(
    fc.property(text, (run) => {
      const { schedule, fault } = decodeSchedule(run)
      const read = encodeSchedule(schedule)
      expect(run.startsWith(read)).toBe(true)
      expect(fault?.index).toBe(read === run ? undefined : schedule.length)
    }),
    { seed: 20260821 },
  )
})

it('writes one character a step up to the ninth task, and brackets beyond', () => {
  expect(encodeSchedule(['A', 'B', '1', '9', '10', '123', 'A'])).toBe('AB19(10)(123)A')
})

it.each([
  ['AAxB', 2, 'x'],
  ['', null, null],
  ['ab', 0, 'a'],
  ['AB ', 2, ' '],
  ['A0', 1, '0'],
  ['A(10)B-', 3, '-'],
  ['A(9)', 1, '('],
  ['A(10', 1, '('],
  ['A(010)', 1, '('],
  ['AB💥A', 2, '💥'],
])('names the step and the character at fault in %j', (text, index, found) => {
  expect(decodeSchedule(text).fault).toEqual(index === null ? null : { index, found })
})

it('keeps what comes before a fault', () => {
  expect(decodeSchedule('BA(10)?AAA').schedule).toEqual(['B', 'A', '10'])
})

it('reads a link of 100,000 steps', () => {
  const text = 'AB'.repeat(50_000)
  expect(decodeSchedule(text).schedule.length).toBe(100_000)
  expect(decodeSchedule(`${text}!`).fault).toEqual({ index: 100_000, found: '!' })
})
