import { LazyCatalogue } from './lazy-catalogue.ts'
import type { OwnRaces } from './own-races.ts'
import type { SessionStore } from './session.ts'

/**
 * The races of a person's own, once one of them is on the page.
 *
 * @throws Error before that.
 */
export function ownRacesOf({ catalogue }: Pick<SessionStore, 'catalogue'>): OwnRaces {
  const own = catalogue instanceof LazyCatalogue ? catalogue.own : null
  if (!own) throw new Error('there is no own race')
  return own
}
