import type { Heap } from '../../../memory/heap.ts'
import type { FaultKind, Finding, Inspection, RowRef } from '../../../system/inspection.ts'
import { fingerprint, labelOf } from '../../../memory/value.ts'
import { nameKeyOf, sameKey, type Entity, type NameKey } from './entity.ts'
import type { CacheMaps } from './merge-strategy.ts'
import { idOf, isRight, leadsTo, type Named } from './named.ts'
import { coherenceIssue, unboundedIssue } from '../sources.ts'

/** The kinds of {@link inspectMaps}' findings. */
export const faultKinds: readonly FaultKind[] = [
  {
    kind: 'ORPHAN',
    sentence: 'An old name points to an instance that byId has replaced.',
    source: coherenceIssue,
  },
  {
    kind: 'STALE',
    sentence: 'The current name points to the wrong instance.',
    source: coherenceIssue,
  },
  {
    kind: 'MISSING',
    sentence: 'The current name of an entry is absent.',
    source: coherenceIssue,
  },
  {
    kind: 'DANGLING',
    sentence: 'A name points to an entry that has left byId.',
    source: unboundedIssue,
  },
]

/** Where the two maps have drifted apart. */
export function inspectMaps({ byId, byName }: CacheMaps, heap: Heap): Inspection {
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
        return value.dropped || leadsTo(named, value) ? [] : unreachable(key, value, named)
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
    const row = nameRow(key)
    const points = `byName[${labelOf(key)}] points to ${told(named)}`
    if (!current)
      return [
        {
          kind: 'DANGLING',
          row,
          sentence: `${points}, but byId holds nothing under ${idOf(named)}: whoever asks for ${labelOf(key)} is served an entry that has left the cache.`,
        },
      ]
    if (sameKey(nameKeyOf(current), key))
      return [
        {
          kind: 'STALE',
          row,
          sentence: `${points}, but byId holds ${anotherThan(told(named), current)}: the name is right and the instance behind it is not.`,
        },
      ]
    return [
      {
        kind: 'ORPHAN',
        row,
        sentence:
          typeof named === 'number'
            ? `${points}, under which byId holds ${labelOf(current)}: nothing bears the name ${labelOf(key)} there any more.`
            : `${points}, which byId has replaced by ${labelOf(current)}: whoever asks for ${labelOf(key)} is served a dead entry.`,
      },
    ]
  }

  /** A live entry that its own name does not lead to. */
  function unreachable(key: NameKey, current: Entity, named: Named | undefined): Finding[] {
    const row = idRow(current.id)
    const held = `byId[${current.id}] holds ${labelOf(current)}`
    if (named === undefined)
      return [
        {
          kind: 'MISSING',
          row,
          sentence: `${held}, but byName has no ${labelOf(key)}: whoever asks for it by name goes back to the metastore.`,
        },
      ]
    // The same fault is told at the name already, unless the name belongs to another id now.
    if (idOf(named) === current.id) return []
    return [
      {
        kind: 'STALE',
        row,
        sentence: `${held}, but byName[${labelOf(key)}] points to ${typeof named === 'number' ? '' : `${labelOf(named)} of `}id ${idOf(named)}.`,
      },
    ]
  }
}

function told(named: Named): string {
  return typeof named === 'number' ? `id ${named}` : labelOf(named)
}

function anotherThan(named: string, current: Entity): string {
  return named === current.label ? `another instance of ${named}` : labelOf(current)
}
