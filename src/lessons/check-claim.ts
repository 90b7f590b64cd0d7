import type { Claim } from './claim.ts'
import { checkChance } from './claims/chance-claim.ts'
import { checkCount } from './claims/count-claim.ts'
import { checkEnd } from './claims/end-claim.ts'
import { checkFate } from './claims/fate-claim.ts'
import { checkFinding } from './claims/finding-claim.ts'
import { checkMemory } from './claims/memory-claim.ts'
import { checkProperty } from './claims/property-claim.ts'
import { checkRun } from './claims/run-claim.ts'
import { checkSplit } from './claims/split-claim.ts'
import { checkWhy } from './claims/why-claim.ts'
import { momentOf } from './moment.ts'
import { placeFrom, type Place } from './place.ts'
import type { Searches } from './searches.ts'

/**
 * Executes a claim.
 *
 * @param place the moment of the beat that claims it.
 * @returns null if it is so, else what was claimed, and what is so.
 * @throws PlaceError if there is nothing that it could be a claim of.
 */
export function checkClaim(claim: Claim, place: Place, searches: Searches): string | null {
  const of = placeFrom(place, claim.of)
  const moment = momentOf(of, searches)
  switch (claim.kind) {
    case 'memory':
      return checkMemory(claim, moment)
    case 'run':
      return checkRun(claim, moment)
    case 'property':
      return checkProperty(claim, moment)
    case 'count':
      return checkCount(claim, moment)
    case 'chance':
      return checkChance(claim, moment)
    case 'split':
      return checkSplit(claim, moment)
    case 'why':
      return checkWhy(claim, moment)
    case 'fate':
      return checkFate(claim, moment)
    case 'finding':
      return checkFinding(claim, moment)
    case 'end':
      return checkEnd(claim, moment, momentOf(placeFrom(of, claim.as), searches))
  }
}
