import type { Subject } from '../subject.ts'
import { endpointFaults } from './model/endpoint.ts'
import { enactors } from './strategies/list.ts'
import { summary, talk } from './sources.ts'

/** The DNS of a service, which several enactors keep up to date. */
export const dns: Subject = {
  id: 'dns',
  title: 'DNS of DynamoDB',
  strategyNoun: 'Enactor',
  strategies: enactors,
  judged: ['active-plan-exists'],
  deeds: {
    'active.check': ['checks', 'checked'],
    'active.apply': ['applies', 'applied'],
    'plans.deleteUnlessActive': ['cleans up', 'cleaned up'],
  },
  faults: endpointFaults,
  discussion: [
    {
      says: 'Amazon’s account: a check that had become stale, an older plan over a newer one, and a clean-up that deleted it.',
      source: summary,
    },
    {
      says: 'A talk of its engineers: the lock was not the problem, an older plan coming back was expected, and the code had moved away from a design that was right.',
      source: talk,
    },
  ],
}
