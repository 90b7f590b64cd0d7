import type { StateProperty } from '../../memory/property.ts'
import { same } from '../../memory/value.ts'
import type { CacheMaps } from '../merge-strategy.ts'

/** What a reader by name would see if one came in at any instant, for every name there is. */
export function coherentReads({ byId, byName }: CacheMaps): StateProperty {
  return {
    id: 'coherent-reads',
    title: 'Coherent reads',
    sentence: 'At every instant, every name points to the instance that byId holds for its id.',
    when: 'always',
    holds: (heap) =>
      byName.entries(heap).every(({ value }) => same(byId.peek(heap, value.id), value)),
  }
}
