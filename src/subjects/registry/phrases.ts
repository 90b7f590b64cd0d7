import type { Phrases } from '../phrases.ts'

/** How the system is spoken of in a sentence. */
export const registryPhrases: Phrases = {
  strategies: {
    fixed: 'put-if-absent',
    racy: 'a check and then a put',
  },
  breaches: {
    'one-instance': { words: 'leave {a caller} with an instance of its own' },
  },
  deeds: {
    'instances.get': ['looks', 'looked'],
    'instances.put': ['puts its own', 'put its own'],
  },
}
