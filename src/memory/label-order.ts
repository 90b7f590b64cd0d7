// Made once: each one made anew gathers the rules of the language again.
const order = new Intl.Collator('en', { numeric: true })

/** Which of two labels comes first, as a person would sort them: `r2` before `r10`. */
export function compareLabels(one: string, other: string): number {
  return order.compare(one, other)
}
