import { rename } from './cache/scenarios/rename.ts'
import { catalogueOf } from './catalogue.ts'

/**
 * What a visit without a link begins with: A has merged, B has looked up what A merged, and both have one more thing to
 * do. If B cleans up before A publishes its name, that name stays for good; if A goes first, nothing is lost. Alone, for
 * everything else can come later.
 */
export const firstSystem = catalogueOf([rename], {
  scenario: 'rename',
  strategy: 'racy',
  run: 'AABBB',
})
