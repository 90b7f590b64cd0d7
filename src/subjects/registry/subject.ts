import type { Subject } from '../subject.ts'
import { registryPhrases } from './phrases.ts'
import { registryFaults } from './model/registry.ts'
import { lookups } from './strategies/list.ts'

/** A map whose values are made when they are first asked for. */
export const registry: Subject = {
  id: 'registry',
  title: 'Registry',
  strategyNoun: 'Lookup',
  strategies: lookups,
  judged: ['one-instance'],
  faults: registryFaults,
  phrases: registryPhrases,
}
