import { summary, talk } from './sources.ts'

/** What is said of the outage elsewhere, and who says it. */
export const discussion = [
  {
    says: 'Amazon’s account: a check that had become stale, an older plan over a newer one, and a clean-up that deleted it.',
    source: summary,
  },
  {
    says: 'A talk of its engineers: the lock was not the problem, an older plan coming back was expected, and the code had moved away from a design that was right.',
    source: talk,
  },
]
