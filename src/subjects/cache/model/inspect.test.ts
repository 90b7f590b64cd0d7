import { expect, it } from 'vitest'
import { Memory } from '../../../memory/heap.ts'
import { fingerprint } from '../../../memory/value.ts'
import { EntityCache } from './entity-cache.ts'
import { instance, nameKeyOf, record, type Entity } from './entity.ts'
import { inspectMaps } from './inspect.ts'
import { indexed } from '../strategies/indexed.ts'
import { racy } from '../strategies/racy.ts'

const v1 = instance(record({ name: 'A', entityVersion: 1 }))
const otherV1 = instance(record({ name: 'A', entityVersion: 1 }), 'B.1')
const v2 = instance(record({ name: 'A', entityVersion: 2 }))
const renamed = instance(record({ name: 'B', entityVersion: 2 }))
const dropped = instance(record({ name: 'A', entityVersion: 2, dropped: true }))
const successor = instance(record({ id: 2, name: 'A', entityVersion: 1 }))

/** What is said of a memory in which byId and byName hold just these. */
function inspected(byId: readonly Entity[], byName: readonly Entity[]) {
  const memory = new Memory()
  const cache = new EntityCache({ memory, strategy: racy, listener: 'none' })
  const actor = { name: 'A', steps: 0 }
  let heap = memory.initial()
  for (const each of byId) heap = cache.byId.put(each.id, each).apply(heap, actor).heap
  for (const each of byName) heap = cache.byName.put(nameKeyOf(each), each).apply(heap, actor).heap
  return inspectMaps(cache, heap)
}

/** The same where names hold ids: byName holds just these. */
function inspectedIds(byId: readonly Entity[], byName: readonly (readonly [Entity, number])[]) {
  const memory = new Memory()
  const cache = new EntityCache({ memory, strategy: indexed, listener: 'none' })
  const actor = { name: 'A', steps: 0 }
  let heap = memory.initial()
  for (const each of byId) heap = cache.byId.put(each.id, each).apply(heap, actor).heap
  for (const [each, id] of byName)
    heap = cache.byName.put(nameKeyOf(each), id).apply(heap, actor).heap
  return inspectMaps(cache, heap)
}

const idRow = (id: number) => ({ object: 'byId', key: fingerprint(id) })
const nameRow = (named: Entity) => ({ object: 'byName', key: fingerprint(nameKeyOf(named)) })

it('finds nothing wrong where each name points to what byId holds', () => {
  expect(inspected([renamed, successor], [renamed, successor]).findings).toEqual([])
  expect(inspected([], []).findings).toEqual([])
})

it('draws a pointer from each name to the row that holds that very instance', () => {
  const { pointers } = inspected([renamed], [v1, renamed])
  expect(pointers).toEqual([
    { from: nameRow(v1), to: null },
    { from: nameRow(renamed), to: idRow(1) },
  ])
})

it('calls an old name ORPHAN that points to an instance which was replaced', () => {
  expect(inspected([renamed], [v1, renamed]).findings).toEqual([
    {
      kind: 'ORPHAN',
      row: nameRow(v1),
      sentence:
        'byName[A] points to v1@A, which byId has replaced by v2@B: whoever asks for A is served a dead entry.',
    },
  ])
})

it('calls the current name STALE when it points to the wrong instance', () => {
  expect(inspected([v2], [v1]).findings).toEqual([
    {
      kind: 'STALE',
      row: nameRow(v1),
      sentence:
        'byName[A] points to v1@A, but byId holds v2@A: the name is right and the instance behind it is not.',
    },
  ])
})

it('calls it STALE, too, when both instances bear the same version', () => {
  expect(inspected([v1], [otherV1]).findings).toMatchObject([
    {
      kind: 'STALE',
      sentence:
        'byName[A] points to v1@A, but byId holds another instance of v1@A: the name is right and the instance behind it is not.',
    },
  ])
})

it('calls the current name MISSING when byName has nothing under it', () => {
  expect(inspected([renamed], []).findings).toEqual([
    {
      kind: 'MISSING',
      row: idRow(1),
      sentence:
        'byId[1] holds v2@B, but byName has no B: whoever asks for it by name goes back to the metastore.',
    },
  ])
})

it('misses no name of a dropped entry', () => {
  expect(inspected([dropped], []).findings).toEqual([])
})

it('calls a name DANGLING when its id has left byId', () => {
  expect(inspected([], [v1]).findings).toEqual([
    {
      kind: 'DANGLING',
      row: nameRow(v1),
      sentence:
        'byName[A] points to v1@A, but byId holds nothing under 1: whoever asks for A is served an entry that has left the cache.',
    },
  ])
})

it('calls an entry STALE whose name now belongs to another id', () => {
  expect(inspected([v1, successor], [successor]).findings).toEqual([
    {
      kind: 'STALE',
      row: idRow(1),
      sentence: 'byId[1] holds v1@A, but byName[A] points to v1@A of id 2.',
    },
  ])
})

it('judges a name that holds an id by the entry under it', () => {
  const { pointers, findings } = inspectedIds([renamed], [[renamed, 1]])
  expect(pointers).toEqual([{ from: nameRow(renamed), to: idRow(1) }])
  expect(findings).toEqual([])
  // Whatever instance that is: the name is right as long as the entry bears it.
  expect(inspectedIds([otherV1], [[v1, 1]]).findings).toEqual([])
})

it('finds the same faults where names hold ids', () => {
  expect(
    inspectedIds(
      [renamed],
      [
        [v1, 1],
        [renamed, 1],
      ],
    ).findings,
  ).toEqual([
    {
      kind: 'ORPHAN',
      row: nameRow(v1),
      sentence:
        'byName[A] points to id 1, under which byId holds v2@B: nothing bears the name A there any more.',
    },
  ])
  expect(inspectedIds([renamed], [[v1, 1]]).pointers).toEqual([{ from: nameRow(v1), to: null }])
  expect(inspectedIds([], [[v1, 1]]).findings).toMatchObject([
    {
      kind: 'DANGLING',
      sentence:
        'byName[A] points to id 1, but byId holds nothing under 1: whoever asks for A is served an entry that has left the cache.',
    },
  ])
  expect(inspectedIds([renamed], []).findings).toMatchObject([{ kind: 'MISSING' }])
  expect(inspectedIds([v1, successor], [[successor, 2]]).findings).toMatchObject([
    { kind: 'STALE', sentence: 'byId[1] holds v1@A, but byName[A] points to id 2.' },
  ])
})
