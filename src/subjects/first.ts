import { rename } from './cache/scenarios/rename.ts'
import { catalogueOf } from './catalogue.ts'

/**
 * What a visit without a link begins with, in the window that the fix closes: B has read, and A has done
 * everything. What B does next goes wrong. Alone, for everything else can come later.
 */
export const firstSystem = catalogueOf([rename], {
  scenario: 'rename',
  strategy: 'racy',
  run: 'BAAAA',
})
