/** A number as a person reads it: 305,540,235,000. */
export function count(value: number | bigint): string {
  return value.toLocaleString('en')
}

/** A probability, as percent with as many digits as it needs. */
export function chance(value: number): string {
  return new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 3 }).format(
    value,
  )
}
