import { expect, it } from 'vitest'
import { browsersNotRun, closingLine, e2eTally, unitTally } from './tally.mjs'

it('counts a test file that could not be loaded as failed', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: ['a failed test'] },
      { status: 'failed', assertionResults: [] },
    ],
  }
  expect(unitTally(report)).toEqual({ passed: 3, failed: 2, skipped: 1 })
})

it('counts an error outside any end-to-end test as failed', () => {
  const report = {
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 },
    errors: ['the server did not start'],
  }
  expect(e2eTally(report)).toEqual({ passed: 5, failed: 3, skipped: 2 })
})

it('closes with the totals, skipped tests only where there are some', () => {
  const unit = { passed: 3, failed: 1, skipped: 0 }
  const e2e = { passed: 5, failed: 0, skipped: 2 }
  expect(closingLine([unit])).toBe('3 passed, 1 failed')
  expect(closingLine([unit, e2e])).toBe('8 passed, 1 failed, 2 skipped')
})

it('tells each browser in which no test ran', () => {
  const report = { config: { metadata: { notRun: ['Firefox: not run.'] } } }
  expect(browsersNotRun(report)).toEqual(['Firefox: not run.'])
})
