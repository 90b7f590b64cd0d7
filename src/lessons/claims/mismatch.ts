/** What is said of a claim that is not so; null if it is. */
export function unless(claimed: string, found: string): string | null {
  return claimed === found ? null : `it is claimed that ${claimed}, but ${found}`
}
