import { rowLabels } from '../../memory/row-labels.ts'
import { labelOf } from '../../memory/value.ts'
import type { MemoryClaim } from '../claim.ts'
import type { Moment } from '../moment.ts'
import { PlaceError } from '../place.ts'
import { unless } from './mismatch.ts'

/** Whether a row of memory holds what is claimed. */
export function checkMemory({ object, key, is }: MemoryClaim, moment: Moment): string | null {
  const { memory } = moment.setting.system
  const found = memory.objects.find(({ name }) => name === object)
  if (!found) throw new PlaceError(`there is no object ${object}`)
  const rows = found.rows(moment.now.heap)
  const row = rows[rowLabels(rows).indexOf(key)]
  const name = key === '' ? object : `${object} ${key}`
  const holds = (what: string | null): string =>
    what === null ? `there is no ${name}` : `${name} is ${what}`
  return unless(holds(is), holds(row ? labelOf(row.value) : null))
}
