// Made once: to make one takes longer than to use it a hundred times.
const numbers = new Intl.NumberFormat('en')
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 3 })

/** A number as a person reads it: 305,540,235,000. */
export function count(value: number | bigint): string {
  return numbers.format(value)
}

/** A probability, as percent with as many digits as it needs. */
export function chance(value: number): string {
  return percent.format(value)
}
