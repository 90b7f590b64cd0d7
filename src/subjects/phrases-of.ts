import { cachePhrases } from './cache/phrases.ts'
import type { Phrases } from './phrases.ts'
import type { Subject } from './subject.ts'

/** What is broken of every system. */
const general: Phrases['breaches'] = {
  serializable: { words: 'end unlike {any serial run}' },
  'no-deadlock': { words: '{deadlock}' },
  'no-failure': { words: 'end {a thread} by an error' },
}

const none: Phrases = { strategies: {}, breaches: {} }

/**
 * How a system under study is spoken of. The cache is there before anything else is, and its phrases are not needed
 * by then: so they come with this file, and not with the cache.
 */
export function phrasesOf({ id, phrases }: Pick<Subject, 'id' | 'phrases'>): Phrases {
  const own = phrases ?? (id === 'cache' ? cachePhrases : none)
  return { ...own, breaches: { ...general, ...own.breaches } }
}
