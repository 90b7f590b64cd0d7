import type { PropertyClaim } from '../claim.ts'
import type { Moment } from '../moment.ts'
import { PlaceError } from '../place.ts'
import { unless } from './mismatch.ts'

/** What search can say of a property. */
const answers = {
  holds: 'no schedule breaks',
  violated: 'some schedules break',
  deadlocks: 'no schedule that comes to an end breaks',
  inapplicable: 'no schedule can be judged by',
  unknown: 'nobody knows whether a schedule breaks',
}

/** Whether a property holds in every schedule, as claimed. */
export function checkProperty({ id, holds }: PropertyClaim, { setting }: Moment): string | null {
  const found = setting.verdict.properties.find((property) => property.id === id)
  if (!found) throw new PlaceError(`there is no property ${id}`)
  return unless(`${answers[holds ? 'holds' : 'violated']} ${id}`, `${answers[found.answer]} ${id}`)
}
