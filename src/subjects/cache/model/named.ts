import { same } from '../../../memory/value.ts'
import { nameKeyOf, sameKey, type Entity, type NameKey } from './entity.ts'

/** What byName holds under a name: the entity instance itself or, where a strategy has it so, its id. */
export type Named = Entity | number

/** The id that a name leads to. */
export function idOf(named: Named): number {
  return typeof named === 'number' ? named : named.id
}

/** Whether what byName holds leads to just this entry, through its id where it holds that. */
export function leadsTo(named: Named | undefined, entry: Entity): boolean {
  return typeof named === 'number' ? named === entry.id : same(named, entry)
}

/**
 * Whether a name is right, when `current` is what byId holds for the id that the name leads to: it leads
 * to that entry, which bears the name.
 */
export function isRight(key: NameKey, named: Named, current: Entity | undefined): boolean {
  return current !== undefined && leadsTo(named, current) && sameKey(nameKeyOf(current), key)
}
