import type { SharedObject } from '../../memory/shared-object.ts'
import { dataKinds } from './data-kinds.ts'
import { withoutPrototype, type SharedKind } from './shared-kind.ts'
import { synchronizerKinds } from './synchronizer-kinds.ts'

const all = [...dataKinds, ...synchronizerKinds]

/** All kinds of shared objects, by the name of the function that makes one; without a prototype. */
export const sharedKinds = withoutPrototype(all.map((kind) => [kind.name, kind]))

/** The kind of a shared object; null for one that no program makes. */
export function sharedKindOf(object: SharedObject<unknown>): SharedKind | null {
  return all.find((kind) => kind.has(object)) ?? null
}
