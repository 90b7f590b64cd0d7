import { expect, it } from 'vitest'
import { Memory } from '../../../memory/heap.ts'
import { fingerprint } from '../../../memory/value.ts'
import type { Op, Request } from '../../../steps/program.ts'
import type { History, PastStep } from '../../../system/history.ts'
import { EntityCache } from './entity-cache.ts'
import { instance, keepNewer, nameKeyOf, record, type Entity } from './entity.ts'
import { inspectMaps } from './inspect.ts'
import { indexed } from '../strategies/indexed.ts'
import { racy } from '../strategies/racy.ts'
import { readWriteLock } from '../strategies/read-write-lock.ts'

const v1 = instance(record({ name: 'apple', entityVersion: 1 }))
const otherV1 = instance(record({ name: 'apple', entityVersion: 1 }), 'B.1')
const v2 = instance(record({ name: 'apple', entityVersion: 2 }))
const renamed = instance(record({ name: 'pear', entityVersion: 2 }))
const dropped = instance(record({ name: 'apple', entityVersion: 2, dropped: true }))
const successor = instance(record({ id: 2, name: 'apple', entityVersion: 1 }))

type Steps = readonly (readonly [actor: string, op: (cache: EntityCache) => Op])[]

/** What is found after some steps, and what is told of it. */
function after(steps: Steps, { strategy = racy, warm = [] as Entity[], isBounded = false } = {}) {
  const memory = new Memory()
  const cache = new EntityCache({ memory, strategy, listener: 'none', warm })
  let heap = memory.initial()
  const past: PastStep[] = []
  for (const [name, make] of steps) {
    const op = make(cache)
    const effect = op.apply(heap, { name, steps: 0 })
    past.push({ actor: name, op: op.record, before: heap, effect })
    heap = effect.heap
  }
  const run: History = { steps: past, heap }
  const { findings, pointers } = inspectMaps(cache, heap, isBounded)
  return {
    pointers,
    kinds: findings.map(({ kind, row }) => ({ kind, row })),
    told: findings.map(({ kind, tell }) => `${kind} ${tell(run)}`),
  }
}

/** What is found where byId and byName hold just these. */
const where = (byId: readonly Entity[], byName: readonly Entity[]) =>
  after([
    ...byId.map((each) => ['A', ({ byId: map }) => map.put(each.id, each)] as Steps[number]),
    ...byName.map((each) => ['A', naming(each)] as Steps[number]),
  ])

/** The same where names hold ids. */
const whereIds = (byId: readonly Entity[], byName: readonly (readonly [Entity, number])[]) =>
  after(
    [
      ...byId.map((each) => ['A', ({ byId: map }) => map.put(each.id, each)] as Steps[number]),
      ...byName.map(
        ([each, id]) => ['A', ({ byName: map }) => map.put(nameKeyOf(each), id)] as Steps[number],
      ),
    ],
    { strategy: indexed },
  )

/** The kinds of what is found there. */
const kindsWhereIds = (entries: readonly Entity[], named: readonly (readonly [Entity, number])[]) =>
  whereIds(entries, named).kinds.map(({ kind }) => kind)

function merging(entry: Entity): Steps[number][1] {
  return ({ byId }) => byId.merge(entry.id, entry, keepNewer)
}

function naming(entry: Entity): Steps[number][1] {
  return ({ byName }) => byName.put(nameKeyOf(entry), entry)
}

function unnaming(entry: Entity): Steps[number][1] {
  return ({ byName }) => byName.remove(nameKeyOf(entry), entry)
}

const idRow = (id: number) => ({ object: 'byId', key: fingerprint(id) })
const nameRow = (named: Entity) => ({ object: 'byName', key: fingerprint(nameKeyOf(named)) })

it('finds nothing wrong where each name points to what byId holds', () => {
  expect(where([renamed, successor], [renamed, successor]).kinds).toEqual([])
  expect(where([], []).kinds).toEqual([])
})

it('draws a pointer from each name to the row that holds that very instance', () => {
  expect(where([renamed], [v1, renamed]).pointers).toEqual([
    { from: nameRow(v1), to: null },
    { from: nameRow(renamed), to: idRow(1) },
  ])
})

it('tells the kinds of faults apart by memory alone', () => {
  expect(where([renamed], [v1, renamed]).kinds).toEqual([{ kind: 'ORPHAN', row: nameRow(v1) }])
  expect(where([v2], [v1]).kinds).toEqual([{ kind: 'STALE', row: nameRow(v1) }])
  expect(where([v1], [otherV1]).kinds).toEqual([{ kind: 'STALE', row: nameRow(v1) }])
  expect(where([renamed], []).kinds).toEqual([{ kind: 'MISSING', row: idRow(1) }])
  expect(where([dropped], []).kinds).toEqual([])
  expect(where([], [v1]).kinds).toEqual([{ kind: 'DANGLING', row: nameRow(v1) }])
  expect(where([v1, successor], [successor]).kinds).toEqual([{ kind: 'STALE', row: idRow(1) }])
})

it('judges a name that holds an id by the entry under it', () => {
  const { pointers, kinds } = whereIds([renamed], [[renamed, 1]])
  expect(pointers).toEqual([{ from: nameRow(renamed), to: idRow(1) }])
  expect(kinds).toEqual([])
  // Whatever instance that is: the name is right as long as the entry bears it.
  expect(whereIds([otherV1], [[v1, 1]]).kinds).toEqual([])
  expect(whereIds([renamed], [[v1, 1]]).pointers).toEqual([{ from: nameRow(v1), to: null }])
})

it('finds the same faults where names hold ids', () => {
  expect(
    kindsWhereIds(
      [renamed],
      [
        [v1, 1],
        [renamed, 1],
      ],
    ),
  ).toEqual(['ORPHAN'])
  expect(kindsWhereIds([], [[v1, 1]])).toEqual(['DANGLING'])
  expect(kindsWhereIds([renamed], [])).toEqual(['MISSING'])
  expect(kindsWhereIds([v1, successor], [[successor, 2]])).toEqual(['STALE'])
})

it('tells an instance that was current from one that never was', () => {
  expect(after([['B', merging(renamed)]], { warm: [v1] }).told).toEqual([
    'ORPHAN byName[apple] points to v1 apple, but byId holds v2 pear: B replaced v1 apple in step 1. Whoever asks for apple is served v1 apple, which byId no longer holds.',
    'MISSING byId[1] holds v2 pear, but byName has no pear: nobody has put it there. Whoever asks for pear is served nothing.',
  ])
  const lost: Steps = [
    ['B', merging(renamed)],
    ['B', naming(renamed)],
    ['A', merging(v1)],
    ['A', naming(v1)],
    ['A', unnaming(renamed)],
  ]
  expect(after(lost).told).toEqual([
    'ORPHAN byName[apple] points to v1 apple, but byId holds v2 pear: v1 apple lost its merge in step 3, and A put the name in step 4. Whoever asks for apple is served v1 apple, which byId has never held.',
    'MISSING byId[1] holds v2 pear, but byName has no pear: A removed it in step 5. Whoever asks for pear is served nothing.',
  ])
})

it('tells two instances of one version apart', () => {
  const steps: Steps = [
    ['A', merging(v1)],
    ['A', naming(v1)],
    ['B', merging(otherV1)],
    ['B', naming(otherV1)],
  ]
  expect(after(steps).told).toEqual([
    'STALE byName[apple] points to v1 apple, but byId holds another v1 apple: v1 apple lost its merge in step 3, and B put the name in step 4. Whoever asks for apple is served v1 apple, which byId has never held.',
  ])
})

it('says who took an entry out', () => {
  const steps: Steps = [
    ['A', merging(v1)],
    ['B', ({ byId }) => byId.evict(1)],
    ['A', naming(v1)],
  ]
  expect(after(steps).told).toEqual([
    'DANGLING byName[apple] points to v1 apple, but byId holds nothing under 1: B took v1 apple out in step 2, and A put the name in step 3. Whoever asks for apple is served v1 apple, which byId no longer holds.',
  ])
})

it('tells what is not published yet from what has left', () => {
  const steps: Steps = [
    ['A', ({ byId }) => byId.enterCompute(1)],
    ['A', naming(v1)],
  ]
  expect(after(steps).told).toEqual([
    'DANGLING byName[apple] points to v1 apple, but byId holds nothing under 1: A put the name in step 2 but has not published v1 apple yet. Whoever asks for apple is served v1 apple, which byId does not hold yet.',
  ])
  expect(
    after([['B', ({ byName }) => byName.enterCompute(nameKeyOf(v1))]], { warm: [v1] }).told,
  ).toEqual([])
})

it('says that a name is about to be published', () => {
  const steps: Steps = [
    ['A', merging(v1)],
    ['A', ({ byName }) => byName.enterCompute(nameKeyOf(v1))],
  ]
  expect(after(steps).told).toEqual([
    'MISSING byId[1] holds v1 apple, but byName has no apple: A has locked it and not published yet. Whoever asks for apple is served nothing.',
  ])
})

it('serves nobody through a name that holds an id', () => {
  const indexing: Steps = [
    ['B', ({ byId }) => byId.enterCompute(1)],
    ['B', ({ byName }) => byName.put(nameKeyOf(renamed), 1)],
  ]
  expect(after(indexing, { strategy: indexed, warm: [v1] }).told).toEqual([
    'ORPHAN byName[pear] points to id 1, but byId holds v1 apple: B put the name in step 2 but has not published its entry yet. Whoever asks for pear is served nothing.',
  ])
  const replaced: Steps = [['B', ({ byId }) => byId.put(1, renamed)]]
  expect(after(replaced, { strategy: indexed, warm: [v1] }).told[0]).toBe(
    'ORPHAN byName[apple] points to id 1, but byId holds v2 pear: B replaced v1 apple in step 1. Whoever asks for apple is served nothing.',
  )
})

it('serves nobody as long as a lock keeps readers out', () => {
  const lock = (steps: Steps): Steps => [
    ['A', (cache) => (cache.cacheNewEntry(renamed)[Symbol.iterator]().next().value as Request).op],
    ...steps,
  ]
  expect(
    after(lock([['A', merging(renamed)]]), { strategy: readWriteLock, warm: [v1] }).told,
  ).toEqual([
    'ORPHAN byName[apple] points to v1 apple, but byId holds v2 pear: A replaced v1 apple in step 2. Whoever asks for apple waits for the lock.',
    'MISSING byId[1] holds v2 pear, but byName has no pear: nobody has put it there. Whoever asks for pear waits for the lock.',
  ])
})

it('says whose a name is now', () => {
  expect(after([['B', naming(successor)]], { warm: [v1, successor] }).kinds).toEqual([
    { kind: 'STALE', row: idRow(1) },
  ])
  const taking: Steps = [
    ['B', merging(successor)],
    ['B', naming(successor)],
  ]
  expect(after(taking, { warm: [v1] }).told).toEqual([
    'STALE byId[1] holds v1 apple, but byName[apple] points to v1 apple of id 2: B put it there in step 2.',
  ])
})

it('blames nobody for a name that a bound may evict', () => {
  const evicted: Steps = [['C', ({ byName }) => byName.evict(nameKeyOf(v1))]]
  expect(after(evicted, { warm: [v1], isBounded: true }).told).toEqual([
    'MISSING byId[1] holds v1 apple, but byName has no apple: C evicted it in step 1. Names are bounded here: that one is missing is nobody’s fault.',
  ])
})
