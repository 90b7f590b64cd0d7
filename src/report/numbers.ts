// Made once: to make one takes longer than to use it a hundred times.
const numbers = new Intl.NumberFormat('en')
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 3 })
const rounded = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })

/** A number as a person reads it: 305,540,235,000. */
export function formatCount(value: number | bigint): string {
  return numbers.format(value)
}

/** Sums of many small probabilities miss 1 by less than that. */
const certain = 1 - 1e-9

/** A probability, as percent with as many digits as it needs. What need not happen is never `100%`. */
export function formatProbability(value: number): string {
  return value >= 0.9995 && value <= certain ? '>\u00A099.9%' : percent.format(value)
}

/**
 * A probability in whole percent, as several are compared: `77 %`. What can happen is never `0 %`, and what
 * need not happen is never `100 %`.
 */
export function formatChance(value: number): string {
  if (value === 0 || value > certain) return `${Math.round(value * 100)}\u00A0%`
  if (value < 0.005) return '<\u00A01\u00A0%'
  return value > 0.995 ? '>\u00A099\u00A0%' : `${Math.round(value * 100)}\u00A0%`
}

/** A number where there is room for a few digits only: exact below ten thousand, then as `1.45T`. */
export function formatRoughCount(value: bigint): string {
  return value < 10_000n ? formatCount(value) : rounded.format(value)
}

/** How many schedules of all: exactly, or what was found until a search was cut short. */
export function formatShare(
  violating: bigint,
  { schedules, complete }: { readonly schedules: bigint; readonly complete: boolean },
): string {
  const count = formatCount(violating)
  return complete ? `${count} of ${formatCount(schedules)}` : `at least ${count}`
}
