import { expect, it } from 'vitest'
import { comparePins } from './compare-pins.ts'
import { readText, verdictOf } from './pinned-program.fixture.ts'

const program = readText(
  "atEnd('a', f) //= racy 4 of 6, locked 0 of 2\nalways('b', f) //= racy 4 of 6\nrun(f) //= deadlock: racy 1 of 6",
  ['racy', 'locked'],
)

/** What is said of each pin of a variant. */
function answers(...[variant, verdict]: [string, ReturnType<typeof verdictOf>]): readonly string[] {
  return comparePins(program, variant, verdict).map(
    ({ pin, answer, found }) =>
      `${pin.property} ${answer} ${found?.violating ?? '?'}/${found?.schedules ?? '?'}`,
  )
}

it('says of each count of a variant whether it is right, and what it is', () => {
  expect(answers('racy', verdictOf(6, { a: 4, b: 3, 'no-deadlock': 1 }))).toEqual([
    'a right 4/6',
    'b wrong 3/6',
    'no-deadlock right 1/6',
  ])
  expect(answers('racy', verdictOf(7, { a: 4, b: 4, 'no-deadlock': 2 }))).toEqual([
    'a wrong 4/7',
    'b wrong 4/7',
    'no-deadlock wrong 2/7',
  ])
  expect(answers('locked', verdictOf(2, { a: 0, b: 1 }))).toEqual(['a right 0/2'])
})

it('does not know of a search that was cut short', () => {
  const partly = { ...verdictOf(6, { a: 4, b: 3 }), complete: false }
  expect(answers('racy', partly)).toEqual([
    'a not known ?/?',
    'b not known ?/?',
    'no-deadlock not known ?/?',
  ])
})
