import { rowLabel } from '../../memory/row-labels.ts'
import type { FindingClaim } from '../claim.ts'
import type { Moment } from '../moment.ts'
import { PlaceError } from '../place.ts'
import { unless } from './mismatch.ts'

/** Whether a row of memory is at fault as claimed, or in order. */
export function checkFinding({ object, key, fault }: FindingClaim, moment: Moment): string | null {
  const { now, setting } = moment
  const { system, scenario } = setting
  if (system.memory.objects.every(({ name }) => name !== object))
    throw new PlaceError(`there is no object ${object}`)
  if (fault !== null && scenario.subject.faults.every(({ kind }) => kind !== fault))
    throw new PlaceError(`there is no fault ${fault}`)
  const { findings } = system.inspect(now.heap, now.state === 'complete')
  const kinds = findings
    .filter(({ row }) => row.object === object && rowLabel(system, now.heap, row) === key)
    .map(({ kind }) => kind)
  const name = key === '' ? object : `${object} ${key}`
  const at = (faults: readonly string[]): string =>
    faults.length > 0 ? `${name} is at fault: ${faults.join(' and ')}` : `${name} is in order`
  return unless(at(fault === null ? [] : [fault]), at(kinds))
}
