import type { Phrases } from '../phrases.ts'

/** How the system is spoken of in a sentence. */
export const dnsPhrases: Phrases = {
  strategies: {
    racy: 'the code as it was',
    'apply-lock': 'a lock around the apply',
    'aws-fix': 'our reading of AWS’s fix',
    'check-again': 'a second check',
    'spare-active': 'the active plan spared',
    'whole-lock': 'one lock for all of it',
  },
  breaches: {
    'active-plan-exists': { words: 'delete {the active plan}' },
    'newest-plan-stays': { words: 'end on {an older plan}' },
  },
  deeds: {
    'active.check': ['checks', 'checked'],
    'active.apply': ['applies', 'applied'],
    'plans.deleteUnlessActive': ['cleans up', 'cleaned up'],
  },
}
