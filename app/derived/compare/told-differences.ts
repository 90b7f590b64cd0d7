import { labelOf, type Value } from '../../../src/index.ts'
import type { Places } from './compared.ts'
import type { RowDifference } from './shared-memory.ts'

/**
 * What is not the same in one row of memory, as a clause: `under Fixed byName has no “pear”, under Racy “pear” leads
 * to v2 pear`.
 */
export function tellDifference(difference: RowDifference, [left, right]: Places): string {
  const { object, kind, label } = difference
  const row = label === '' ? object : kind === 'map' ? `“${label}”` : `${object}[${label}]`
  const [one, other] = [difference.left, difference.right]
  if (kind === 'map') {
    const absent = `${object} has no “${label}”`
    if (isAbsent(one)) return `${left} ${absent}, ${right} ${row} leads to ${labelOf(other)}`
    if (isAbsent(other)) return `${right} ${absent}, ${left} ${row} leads to ${labelOf(one)}`
  }
  const [verb, again] = verbs[kind]
  const subject = kind === 'map' ? `in ${object} ${row}` : row
  if (labelOf(one) === labelOf(other))
    return `${subject} ${verb} another instance of ${labelOf(one)} ${left} than ${right}`
  return `${subject} ${verb} ${labelOf(one)} ${left}, and ${again}${labelOf(other)} ${right}`
}

/** What a row does with what it holds, the first time that it is said and the second. */
const verbs = {
  map: ['leads to', 'to '],
  cell: ['holds', ''],
  lock: ['is', ''],
  queue: ['is', ''],
} as const

function isAbsent(value: Value): boolean {
  return value === undefined || value === null
}

/** How many rows are told of; the others are counted. */
const maxTold = 3

/** What is not the same in memory of two runs, in sentences; empty if no row tells them apart. */
export function tellDifferences(differences: readonly RowDifference[], places: Places): string {
  const told = differences.slice(0, maxTold).map((each) => tellDifference(each, places))
  const more = differences.length - told.length
  const rest = more > 0 ? [`${more} more ${more === 1 ? 'row differs' : 'rows differ'}`] : []
  return [...told, ...rest].map((text) => `${capital(text)}.`).join(' ')
}

/** With a capital at its beginning, unless that is the name of an object, which programs write as it is. */
function capital(text: string): string {
  return /^(?:under|in) /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
