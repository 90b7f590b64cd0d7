import { labelOf, type Identified, type Value } from '../../memory/value.ts'
import { nameKeyOf, record, type Entity } from '../../subjects/cache/model/entity.ts'
import type { MergeStrategy } from '../../subjects/cache/model/merge-strategy.ts'
import type { BoundMerge, OwnProgram } from '../own-program.ts'
import { cacheMapKind } from './cache-map-kind.ts'

/** The id of a merge strategy that somebody brings along. */
const ownStrategy = 'own'

/** By its id: keys are what the program says. */
const byIdKind = cacheMapKind({ keyOf: (key) => key, shown })

/** By its name, which in the cache is a key of several parts. */
const byNameKind = cacheMapKind({
  keyOf: (key) => nameKeyOf(record({ name: labelOf(key), entityVersion: 0 })),
  shown,
})

/** A program as one more merge strategy of the cache: threads, memory and listener are a scenario's. */
export function ownMergeStrategy(program: OwnProgram): MergeStrategy<{ own: BoundMerge }> {
  return {
    id: ownStrategy,
    label: 'Mine',
    isOwn: true,
    sentence: `${program.title}.`,
    share: (memory) => ({ own: program.mergeIn(memory) }),
    *cacheNewEntry({ byId, byName, own }, entry) {
      own.bind('byId', byId, byIdKind)
      own.bind('byName', byName, byNameKind)
      yield* own.cacheNewEntry(shown(entry), `merge of ${entry.uid}`)
    },
  }
}

/** An entity, with what a program can read of it. */
function shown(entity: Entity): Entity & Identified {
  const { id, entityVersion, grantRecordsVersion, name, dropped } = entity
  const fields = new Map<string, Value>([
    ['id', id],
    ['version', entityVersion],
    ['grants', grantRecordsVersion],
    ['name', name],
    ['dropped', dropped],
  ])
  return { ...entity, fields }
}
