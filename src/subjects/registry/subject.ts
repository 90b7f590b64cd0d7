import type { Subject } from '../subject.ts'
import { registryFaults } from './model/registry.ts'
import { lookups } from './strategies/list.ts'

/** A map whose values are made when they are first asked for. */
export const registry: Subject = {
  id: 'registry',
  title: 'Registry',
  strategyNoun: 'Lookup',
  strategies: lookups,
  judged: ['one-instance'],
  deeds: {
    'instances.get': ['looks', 'looked'],
    'instances.put': ['puts its own', 'put its own'],
  },
  faults: registryFaults,
}
