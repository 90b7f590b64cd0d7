import { fingerprint, labelOf, type Value } from '../../memory/value.ts'

/**
 * The key as a map keeps it. A number is the same key as its text, as in JavaScript's records: a text that a finite
 * number is written as becomes that number, and what is no finite number its text. All else stays as it is, and
 * within lists and records a number is not its text.
 */
export function keyOf(key: Value): Value {
  if (typeof key === 'number') {
    if (!Number.isFinite(key)) return String(key)
    return key === 0 ? 0 : key
  }
  if (typeof key !== 'string') return key
  const number = Number(key)
  return Number.isFinite(number) && String(number) === key ? number : key
}

/**
 * The order in which a map tells its keys: numbers first, ascending, then by what a person reads. A map does not
 * remember in which order they came: two maps with the same entries are the same.
 */
export function compareKeys(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1
  return compareTexts(labelOf(a), labelOf(b)) || compareTexts(fingerprint(a), fingerprint(b))
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
