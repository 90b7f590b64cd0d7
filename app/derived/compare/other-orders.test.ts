import { describe, expect, it } from 'vitest'
import { follow, judgeRun } from '../../../src/index.ts'
import { derive } from '../derive.fixture.ts'
import { explored } from '../explored.fixture.ts'
import { comparedAt, verdictOf } from './compared.fixture.ts'
import { isSaved, orderThatIs, savingSwap } from './other-orders.ts'

describe('the exchange that saves an order', () => {
  it('is of two neighbouring steps, and may save both', () => {
    expect(swap('rename/racy', 'AABBBBAA', 'fixed')).toEqual({ index: 5, isBoth: true })
    expect(swap('rename/racy', 'AAAABBBB', 'fixed')).toBeNull()
    expect(swap('rename/racy', 'BAAAABBB', 'fixed')).toBeNull()
  })

  it('is none where two orders are compared', () => {
    expect(swap('rename/racy', 'AABBBBAA', 'racy:AAAABBBB')).toBeNull()
  })
})

it.each(['rename', 'cold-rename', 'there-and-back'])(
  'of %s, an order that is saved breaks before and passes after, and one that is not breaks twice',
  (scenario) => {
    const setting = (strategy: string) => ({ scenario, strategy, options: {} })
    const find = (kind: 'saved' | 'not saved') =>
      orderThatIs(kind, setting('racy'), setting('fixed'), verdictOf(scenario, 'racy'), derive)
    const found = [find('saved'), find('not saved')].map((order) => {
      const before = derive({ ...setting('racy'), schedule: order!, at: 0 })
      const { system } = derive({ ...setting('fixed'), schedule: [], at: 0 })
      const { schedule } = follow(system, before.run.steps)
      const after = derive({ ...setting('fixed'), schedule, at: schedule.length })
      return [before, after].map(
        (run) =>
          run.run.state === 'complete' &&
          !judgeRun(run.system, run.run).some(({ property }) => run.judged.includes(property.id)),
      )
    })
    expect(found).toEqual([
      [false, true],
      [false, false],
    ])
  },
)

it('is none where nothing breaks', () => {
  expect(
    orderThatIs('saved', rename('compute'), rename('racy'), verdictOf('rename', 'compute'), derive),
  ).toBeNull()
})

it('is saved by a strategy under which it passes', () => {
  expect(isSaved(comparedAt('rename/racy', 'BAAAABBB', 'fixed'))).toBe(true)
  expect(isSaved(comparedAt('rename/racy', 'AABBBBAA', 'fixed'))).toBe(false)
  expect(isSaved(comparedAt('rename/racy', 'AAB', 'fixed'))).toBe(false)
})

function swap(place: string, run: string, beside: string) {
  const compared = comparedAt(place, run, beside)
  const { scenario, strategy } = compared.left.moment
  return savingSwap(compared, explored(scenario, strategy).graph, derive)
}

function rename(strategy: string) {
  return { scenario: 'rename', strategy, options: {} }
}
