import { same, type Identified } from '../../../memory/value.ts'

/** What the metastore stores of an entity, and what an instance is loaded with. */
export interface EntityRecord {
  readonly id: number
  readonly parentId: number
  readonly typeCode: number
  readonly name: string
  readonly entityVersion: number
  readonly grantRecordsVersion: number
  readonly dropped: boolean
}

/**
 * An immutable instance of an entity, upstream's `ResolvedPolarisEntity`. Its identity matters: two
 * loads of one version are two instances, and a conditional remove matches only the very same one.
 */
export interface Entity extends EntityRecord, Identified {}

/** The key of the name map. Keys with the same parent, type and name are the same key. */
export interface NameKey extends Identified {
  readonly parentId: number
  readonly typeCode: number
  readonly name: string
}

/** Fills in what a scenario does not care about. */
export function record({
  id = 1,
  parentId = 0,
  typeCode = 0,
  name,
  entityVersion,
  grantRecordsVersion = 0,
  dropped = false,
}: Partial<EntityRecord> & Pick<EntityRecord, 'name' | 'entityVersion'>): EntityRecord {
  return { id, parentId, typeCode, name, entityVersion, grantRecordsVersion, dropped }
}

/**
 * Makes an instance.
 *
 * @param origin tells it from other instances of the same version: who loaded it, and which of that
 *   thread's loads it was, such as `A.3`. The empty string is for what memory starts with.
 */
export function instance(of: EntityRecord, origin = ''): Entity {
  const { id, entityVersion, grantRecordsVersion, name, dropped } = of
  // A version is one number to a reader, unless a scenario has grants move on as well.
  const version =
    grantRecordsVersion === 0 ? `v${entityVersion}` : `(${entityVersion},${grantRecordsVersion})`
  const label = `${version} ${name}${dropped ? ' dropped' : ''}`
  const [by] = origin.split('.')
  return { ...of, label, uid: `${id}:${label}/${origin}`, ...(by && { by }) }
}

/** The key under which an entity is to be found by name. The catalog is not part of it. */
export function nameKeyOf({ parentId, typeCode, name }: EntityRecord): NameKey {
  return { parentId, typeCode, name, label: name, uid: `${parentId}/${typeCode}/${name}` }
}

export function sameKey(a: NameKey, b: NameKey): boolean {
  return same(a, b)
}

/**
 * Whether `next` is newer than `kept`, by either version. Not antisymmetric: (2,1) and (1,2) are each
 * newer than the other. Equal versions are not newer.
 */
export function isNewer(next: EntityRecord, kept: EntityRecord): boolean {
  return (
    next.entityVersion > kept.entityVersion || next.grantRecordsVersion > kept.grantRecordsVersion
  )
}

/** The newer of two, and the one that is there already when neither is: what a merge keeps. */
export function keepNewer(kept: Entity, next: Entity): Entity {
  return isNewer(next, kept) ? next : kept
}
