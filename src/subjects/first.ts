import { cacheScenarios } from './cache/scenarios/list.ts'
import { catalogueOf } from './catalogue.ts'

/**
 * The system that a visit without a link begins with, in the window that the fix closes: B has read, and A has
 * done everything. What B does next goes wrong.
 */
export const firstSystem = catalogueOf(cacheScenarios, {
  scenario: 'rename',
  strategy: 'racy',
  run: 'BAAAA',
})
