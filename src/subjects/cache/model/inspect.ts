import type { Heap } from '../../../memory/heap.ts'
import type { FaultKind, Finding, Inspection, RowRef } from '../../../system/inspection.ts'
import { fingerprint } from '../../../memory/value.ts'
import { nameKeyOf, sameKey, type Entity, type NameKey } from './entity.ts'
import { tellAbsentName, tellName, tellTakenName } from './history-of-names.ts'
import type { EntityCache } from './entity-cache.ts'
import { idOf, isRight, leadsTo, type Named } from './named.ts'
import { coherenceIssue, unboundedIssue } from '../sources.ts'

/** The kinds of {@link inspectMaps}' findings. */
export const faultKinds: readonly FaultKind[] = [
  {
    kind: 'ORPHAN',
    sentence: 'A name leads to an id under which byId holds an entry of another name.',
    source: coherenceIssue,
  },
  {
    kind: 'STALE',
    sentence: 'The name of an entry in byId leads to another instance than that.',
    source: coherenceIssue,
  },
  {
    kind: 'MISSING',
    sentence: 'The name of an entry in byId is absent.',
    source: coherenceIssue,
  },
  {
    kind: 'DANGLING',
    sentence: 'A name leads to an id under which byId holds nothing.',
    source: unboundedIssue,
  },
]

/**
 * Where the two maps have drifted apart.
 *
 * @param areNamesBounded whether a name may be absent, since a bound evicts names.
 */
export function inspectMaps(cache: EntityCache, heap: Heap, areNamesBounded: boolean): Inspection {
  const { byId, byName } = cache
  const names = byName.entries(heap)
  const pointers = names.map(({ key, value }) => ({
    from: nameRow(key),
    to: isRight(key, value, byId.peek(heap, idOf(value))) ? idRow(idOf(value)) : null,
  }))
  return {
    pointers,
    findings: [
      ...names.flatMap(({ key, value }) => brokenName(key, value, byId.peek(heap, idOf(value)))),
      ...byId.entries(heap).flatMap(({ value }) => {
        const key = nameKeyOf(value)
        const named = byName.peek(heap, key)
        return value.dropped || leadsTo(named, value) ? [] : unreachable(value, named)
      }),
    ],
  }

  function nameRow(key: NameKey): RowRef {
    return { object: byName.name, key: fingerprint(key) }
  }

  function idRow(id: number): RowRef {
    return { object: byId.name, key: fingerprint(id) }
  }

  function brokenName(key: NameKey, named: Named, current: Entity | undefined): Finding[] {
    if (isRight(key, named, current)) return []
    const kind = !current ? 'DANGLING' : sameKey(nameKeyOf(current), key) ? 'STALE' : 'ORPHAN'
    return [{ kind, row: nameRow(key), tell: (run) => tellName(cache, run, key, named) }]
  }

  /** A live entry that its own name does not lead to. */
  function unreachable(current: Entity, named: Named | undefined): Finding[] {
    const row = idRow(current.id)
    if (named === undefined)
      return [
        {
          kind: 'MISSING',
          row,
          isHarmless: areNamesBounded,
          tell: (run) => tellAbsentName(cache, run, current, areNamesBounded),
        },
      ]
    // The same fault is told at the name already, unless the name belongs to another id now.
    if (idOf(named) === current.id) return []
    return [{ kind: 'STALE', row, tell: (run) => tellTakenName(cache, run, current, named) }]
  }
}
