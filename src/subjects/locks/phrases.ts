import type { Phrases } from '../phrases.ts'

/** How the system is spoken of in a sentence. */
export const locksPhrases: Phrases = {
  strategies: {
    opposite: 'opposite orders',
    ordered: 'one order',
  },
  breaches: {
    'no-circular-wait': { words: 'leave {both threads} waiting for each other' },
  },
  deeds: {
    'left.acquire': ['takes left', 'took left'],
    'right.acquire': ['takes right', 'took right'],
  },
}
