// Made once: to make one takes as long as to sort what a page shows.
const order = new Intl.Collator('en', { numeric: true })

/** Which of two labels comes first, as a person would sort them: `r2` before `r10`. */
export function compareLabels(one: string, other: string): number {
  return order.compare(one, other)
}
