// Made once: to make one takes longer than to use it a hundred times.
const numbers = new Intl.NumberFormat('en')
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 3 })

/** A number as a person reads it: 305,540,235,000. */
export function formatCount(value: number | bigint): string {
  return numbers.format(value)
}

/** A probability, as percent with as many digits as it needs. */
export function formatProbability(value: number): string {
  return percent.format(value)
}

/** How many schedules of all: exactly, or what was found until a search was cut short. */
export function formatShare(
  violating: bigint,
  { schedules, complete }: { readonly schedules: bigint; readonly complete: boolean },
): string {
  const count = formatCount(violating)
  return complete ? `${count} of ${formatCount(schedules)}` : `at least ${count}`
}
