import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derive } from '../derive.fixture.ts'
import { walk } from '../walk.fixture.ts'
import { align } from './align.ts'
import { comparedAt } from './compared.fixture.ts'

/** The columns in a line: `0|-` is a step of the left run alone, `~` where the other one takes it. */
function line(place: string, run: string, beside: string): string {
  return comparedAt(place, run, beside)
    .columns.map(
      ({ left, right, elsewhere }) =>
        `${left ?? '-'}|${right ?? '-'}${elsewhere === null ? '' : `~${elsewhere}`}`,
    )
    .join(' ')
}

describe('the columns of two runs', () => {
  it('leave a gap where one strategy has no such step', () => {
    expect(line('rename/racy', 'AABBBBAA', 'fixed')).toBe('0|- 1|0 2|- 3|1 4|2 5|3 6|4 7|5')
    expect(line('cold-rename/racy', 'BAAABB', 'fixed')).toBe('0|- 1|- 2|0 3|1 4|2 5|3 -|4')
  })

  it('name the column in which the other run does the same, where that is another', () => {
    expect(line('rename/racy', 'AABBBBAA', 'racy:AABBBABA')).toBe(
      '0|0 1|1 2|2 3|3 4|4 5|-~7 6|5 -|6~5 7|7',
    )
  })

  it('know a task by what it does', () => {
    const moment = { scenario: 'rename', options: { listener: 'async' }, at: 0 }
    const steps = (run: string) =>
      derive({ ...moment, strategy: 'racy', schedule: run.split('') }).run.steps
    const columns = align(steps('AABBBBAA12'), steps('AABBBBAA21'))
    expect(columns.slice(-3)).toEqual([
      { left: 8, right: null, elsewhere: 10 },
      { left: 9, right: 8, elsewhere: null },
      { left: null, right: 9, elsewhere: 8 },
    ])
  })

  const picks = fc.record({
    scenario: fc.nat(),
    strategy: fc.nat(),
    isOptionOn: fc.boolean(),
    steps: fc.array(fc.nat(), { maxLength: 16 }),
    at: fc.nat(),
  })

  it('have every step of both runs once, in its order, and shared steps do the same', () => {
    fc.assert(
      fc.property(
        picks,
        fc.nat(),
        fc.array(fc.nat(), { maxLength: 16 }),
        (picked, strategy, steps) => {
          const [left, right] = [
            derive(walk(picked)).run,
            derive(walk({ ...picked, strategy, steps })).run,
          ]
          const columns = align(left.steps, right.steps)
          const places = (side: 'left' | 'right') => columns.flatMap((column) => column[side] ?? [])
          expect(places('left')).toEqual([...left.steps.keys()])
          expect(places('right')).toEqual([...right.steps.keys()])
          const wrong = columns.filter(({ left: one, right: other, elsewhere }, index) => {
            if (elsewhere !== null) return columns[elsewhere]?.elsewhere !== index
            if (one === null || other === null) return false
            return left.steps[one]?.op.use !== right.steps[other]?.op.use
          })
          expect(wrong).toEqual([])
        },
      ),
    )
  })

  it('are one for each step of a run that is held against itself', () => {
    const { steps } = derive({
      ...walk({ scenario: 0, strategy: 0, isOptionOn: false, steps: [], at: 0 }),
      schedule: 'AABBBBAA'.split(''),
    }).run
    expect(align(steps, steps)).toEqual(
      steps.map((_, index) => ({ left: index, right: index, elsewhere: null })),
    )
  })
})
