/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * What `vitest --reporter=json` writes, as far as it is counted here.
 * @typedef {object} UnitReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 */

/**
 * What `playwright test --reporter=json` writes, as far as it is counted here.
 * @typedef {object} E2eReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors
 * @property {{ metadata: { notRun: string[] } }} config
 */

/**
 * @param {UnitReport} report
 * @returns {Tally}
 */
export function unitTally({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
  testResults,
}) {
  // A file that cannot be loaded has failed, though vitest counts no failed test in it.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/**
 * @param {Pick<E2eReport, 'stats' | 'errors'>} report
 * @returns {Tally}
 */
export function e2eTally({ stats, errors }) {
  return {
    passed: stats.expected,
    // Flaky cannot be with no second try, and would be a failure; errors are those outside any test.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * A line for each browser in which no end-to-end test ran.
 * @param {Pick<E2eReport, 'config'>} report
 */
export function browsersNotRun({ config }) {
  return config.metadata.notRun
}

/** @param {Tally[]} tallies */
export function closingLine(tallies) {
  const total = (/** @type {keyof Tally} */ outcome) =>
    tallies.reduce((sum, tally) => sum + tally[outcome], 0)
  const skipped = total('skipped')
  return `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
