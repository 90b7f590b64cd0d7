import type { Phrases } from '../phrases.ts'

/** How the system is spoken of in a sentence. */
export const counterPhrases: Phrases = {
  strategies: {
    fixed: 'compare-and-set',
    lock: 'a lock',
    racy: 'a read and then a write',
  },
  breaches: {
    'no-lost-update': { words: 'lose {an increment}' },
  },
  deeds: {
    'count.read': ['reads', 'read'],
    'count.write': ['writes', 'wrote'],
  },
}
