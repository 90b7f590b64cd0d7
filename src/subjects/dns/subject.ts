import type { Subject } from '../subject.ts'
import { dnsPhrases } from './phrases.ts'
import { endpointFaults } from './model/endpoint.ts'
import { enactors } from './strategies/list.ts'

/** The DNS of a service, which several enactors keep up to date. */
export const dns: Subject = {
  id: 'dns',
  title: 'DNS of DynamoDB',
  strategyNoun: 'Enactor',
  strategies: enactors,
  judged: ['active-plan-exists'],
  faults: endpointFaults,
  phrases: dnsPhrases,
}
