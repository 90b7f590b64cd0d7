import { lastChange, lastStep, type History } from '../../../system/history.ts'
import { labelOf, same } from '../../../memory/value.ts'
import { nameKeyOf, sameKey, type Entity, type NameKey } from './entity.ts'
import type { EntityCache } from './entity-cache.ts'
import type { CacheMaps } from './merge-strategy.ts'
import { idOf, type Named } from './named.ts'

/** Something that a step did, as a clause. */
interface Event {
  /** The step's number, from 1. */
  readonly step: number
  readonly told: string
  /** What has not happened since. */
  readonly since?: string
}

/** Says of a name that is wrong what byId holds instead, how that came, and what a reader is served. */
export function tellName(cache: EntityCache, run: History, key: NameKey, named: Named): string {
  const name = labelOf(key)
  const isId = typeof named === 'number'
  const { events, standing } = pastOf(cache, run, key, named)
  const past = events
    .toSorted((a, b) => a.step - b.step)
    .map(({ step, told, since = '' }) => `${told} in step ${step}${since}`)
    .join(', and ')
  return `byName[${name}] points to ${isId ? `id ${named}` : labelOf(named)}, but byId holds ${present(cache, run, named)}${
    past && `: ${past}`
  }. ${served(cache, run, name, isId ? 'nothing' : `${labelOf(named)}, which byId ${standing}`)}`
}

/** Says of an entry that has no name who took that away, if it was ever there. */
export function tellAbsentName(
  cache: EntityCache,
  run: History,
  entry: Entity,
  areNamesBounded: boolean,
): string {
  const { byName } = cache
  const key = nameKeyOf(entry)
  const name = labelOf(key)
  const owner = byName.lockedBy(run.heap, key)
  const gone = lastPut(byName, run, key)
  const removal = gone?.op.method === 'evict' ? 'evicted' : 'removed'
  const past =
    owner !== undefined
      ? `${owner} has locked it and not published yet`
      : gone
        ? `${gone.actor} ${removal} it in step ${gone.number}`
        : 'nobody has put it there'
  return `byId[${entry.id}] holds ${entry.label}, but byName has no ${name}: ${past}. ${
    areNamesBounded
      ? 'Names are bounded here: that one is missing is nobody’s fault.'
      : served(cache, run, name, 'nothing')
  }`
}

/** Says of an entry that its name leads to another id, and who had it lead there. */
export function tellTakenName(
  { byName }: CacheMaps,
  run: History,
  entry: Entity,
  named: Named,
): string {
  const key = nameKeyOf(entry)
  const put = lastPut(byName, run, key)
  return `byId[${entry.id}] holds ${entry.label}, but byName[${labelOf(key)}] points to ${
    typeof named === 'number' ? '' : `${labelOf(named)} of `
  }id ${idOf(named)}${put ? `: ${put.actor} put it there in step ${put.number}` : ''}.`
}

/** What a reader is served; a lock that readers take, too, makes them wait. */
function served(cache: EntityCache, { heap }: History, name: string, what: string): string {
  return cache.isClosedToReaders(heap)
    ? `Whoever asks for ${name} waits for the lock.`
    : `Whoever asks for ${name} is served ${what}.`
}

/** The step by which a name came to be as it is; null if it was so at the start. */
function lastPut(byName: CacheMaps['byName'], run: History, key: NameKey) {
  return lastChange(run, (heap) => byName.peek(heap, key))
}

function present({ byId }: CacheMaps, { heap }: History, named: Named): string {
  const current = byId.peek(heap, idOf(named))
  if (!current) return `nothing under ${idOf(named)}`
  return typeof named !== 'number' && named.label === current.label
    ? `another ${current.label}`
    : current.label
}

/**
 * How a name that is wrong came to be so, and whether byId has ever held what it leads to: an instance, or,
 * where it leads to an id, an entry that bore the name.
 */
function pastOf(
  { byId, byName }: CacheMaps,
  run: History,
  key: NameKey,
  named: Named,
): { readonly events: readonly Event[]; readonly standing: string } {
  const id = idOf(named)
  const isId = typeof named === 'number'
  const put = lastPut(byName, run, key)
  const putting = put ? [{ step: put.number, told: `${put.actor} put the name` }] : []
  const isMeant = (entry: Entity | undefined): entry is Entity =>
    entry !== undefined && (isId ? sameKey(nameKeyOf(entry), key) : same(entry, named))
  const departure = lastStep(
    run,
    ({ before, effect }) => isMeant(byId.peek(before, id)) && !isMeant(byId.peek(effect.heap, id)),
  )
  // Inside a compute the name comes first: its bin of byId stays locked until the entry is published.
  const isOpen =
    put !== null &&
    run.steps
      .slice(put.number - 1)
      .every(({ effect }) => byId.lockedBy(effect.heap, id) === put.actor)
  if (isOpen && (isId || !departure)) {
    const since = ` but has not published ${isId ? 'its entry' : named.label} yet`
    return {
      events: [{ step: put.number, told: `${put.actor} put the name`, since }],
      standing: 'does not hold yet',
    }
  }
  const left = departure && byId.peek(departure.before, id)
  if (departure && left) {
    const how = byId.peek(departure.effect.heap, id)
      ? `replaced ${left.label}`
      : `took ${left.label} out`
    const leaving = { step: departure.number, told: `${departure.actor} ${how}` }
    return { events: [...putting, leaving], standing: 'no longer holds' }
  }
  const lost = lastStep(
    run,
    ({ op, effect }) =>
      op.object === byId.name &&
      op.method === 'merge' &&
      same(op.args[1], named) &&
      !same(effect.result, named),
  )
  const losing = lost ? [{ step: lost.number, told: `${labelOf(named)} lost its merge` }] : []
  return { events: [...putting, ...losing], standing: 'has never held' }
}
