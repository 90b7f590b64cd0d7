import { cacheScenarios } from './cache/scenarios/list.ts'
import { catalogueOf } from './catalogue.ts'

/** The system that a visit without a link begins with, at a race that is two steps from going wrong. */
export const firstSystem = catalogueOf(cacheScenarios, {
  scenario: 'rename',
  strategy: 'racy',
  run: 'AABBB',
})
