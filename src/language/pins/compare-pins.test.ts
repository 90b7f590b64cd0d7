import { expect, it } from 'vitest'
import { comparePins, type PinnedVerdict } from './compare-pins.ts'
import { pinProblem } from './pin-problem.ts'
import { problemText } from '../problem.ts'
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

it('tells what is wrong in one line, with what would be right', () => {
  expect(told(['racy', 'locked'], verdictOf(6, { a: 3, b: 4, 'no-deadlock': 2 }))).toEqual([
    '1:15 “a” breaks in 3 of 6 schedules under “racy”, and 4 of 6 is pinned. Write racy 3 of 6, or mend the program.',
    null,
    '3:8 Somebody waits for ever in 2 of 6 schedules under “racy”, and 1 of 6 is pinned. Write racy 2 of 6, or mend the program.',
  ])
  expect(told(['racy'], { ...verdictOf(6, { a: 3 }), complete: false })).toEqual([
    '1:15 Whether “a” breaks in 4 of 6 schedules is not known: not all were looked at. Make the program smaller, or leave this pin out.',
    '2:16 Whether “b” breaks in 4 of 6 schedules is not known: not all were looked at. Make the program smaller, or leave this pin out.',
    '3:8 Whether somebody waits for ever in 1 of 6 schedules is not known: not all were looked at. Make the program smaller, or leave this pin out.',
  ])
})

function told(variants: readonly string[], verdict: PinnedVerdict): readonly (string | null)[] {
  return comparePins(program, 'racy', verdict).map((each) => {
    const problem = pinProblem(each, variants)
    return problem && problemText(problem)
  })
}
