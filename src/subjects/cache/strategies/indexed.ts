import { same } from '../../../memory/value.ts'
import type { MergeStrategy } from '../model/merge-strategy.ts'
import { nameKeyOf, sameKey } from '../model/entity.ts'
import { rewrite } from '../sources.ts'

/**
 * A name holds the id, so no name can lead to an instance that byId has replaced. Entry and name change
 * together, inside `byId.compute(id)`, also when the bound puts the entry out: nobody has to be told of
 * it later. What comes in always replaces what is there, whichever is newer; and the old name is removed
 * whoever bears it by now, which may be another entity.
 *
 * Whose proposal: nobody's, as it stands. It is `IndexedCache.put` of Caffeine's examples, which the first
 * state of apache/polaris pull request 1339 (e65faf159a) has, without the locks that the pull request has around
 * it: there every load and put is made under a lock of its key, after another look, and every refresh under a
 * lock of the id. What goes wrong here is what those locks are for, and says nothing against the pull request;
 * `read-write-lock` is its last state. There, too, old names go first, `removeCacheEntry` removes
 * whatever is under the id, and a read by name does not look whether the entry bears it.
 * What it guarantees: the names of one id are in step with it, with and without a listener. It does not
 * keep a newer version from an older one, nor one entity's name from another's clean-up.
 */
export const indexed: MergeStrategy = {
  id: 'indexed',
  label: 'Indexed cache, without its locks',
  sentence:
    'IndexedCache’s put without the locks that the rewrite has around it: a name holds the id and changes inside byId’s compute, and what comes in always replaces what is there.',
  source: rewrite,

  named: (entry) => entry.id,

  *cacheNewEntry({ byId, byName }, entry) {
    const key = nameKeyOf(entry)
    const held = yield* byId.enterCompute(entry.id)
    if (!entry.dropped) yield* byName.put(key, entry.id)
    if (held && (entry.dropped || !sameKey(nameKeyOf(held), key))) {
      yield* byName.removeAny(nameKeyOf(held))
    }
    yield* byId.publish(entry.id, entry)
  },

  *removeCacheEntry({ byId, byName }, entry) {
    const held = yield* byId.enterCompute(entry.id)
    const isHeld = same(held, entry)
    if (isHeld) yield* byName.removeAny(nameKeyOf(entry))
    yield* byId.publish(entry.id, isHeld ? undefined : held)
  },

  *evict({ byId, byName }, id) {
    const held = yield* byId.enterCompute(id)
    if (held) yield* byName.removeAny(nameKeyOf(held))
    yield* byId.publish(id, undefined)
  },

  onRemoval: null,
}
