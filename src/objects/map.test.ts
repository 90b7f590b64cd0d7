import { expect, it } from 'vitest'
import { Memory } from '../memory/heap.ts'
import { SharedMap } from './map.ts'
import type { Op } from '../steps/program.ts'
import type { Value } from '../memory/value.ts'

const actor = { name: 'A', steps: 0 }
const first = { uid: 'first', label: 'v1 apple' }
/** Another instance of what `first` is an instance of. */
const twin = { uid: 'twin', label: 'v1 apple' }
const newer = { uid: 'newer', label: 'v2 apple' }
type Entity = typeof first

/** A map that holds `held` under A, and what one op does to it. */
function met<Result extends Value>(
  held: Entity | undefined,
  opOn: (map: SharedMap<string, Entity>) => Op<Result>,
) {
  const memory = new Memory()
  const map = new SharedMap<string, Entity>(memory, 'names', held ? [['A', held]] : [])
  const op = opOn(map)
  const effect = op.apply(memory.initial(), actor)
  return {
    ...effect,
    op,
    after: map.peek(effect.heap, 'A'),
    modes: effect.accesses.map(({ mode }) => mode).join(' '),
  }
}

it('gets what is there, or undefined', () => {
  expect(met(first, (map) => map.get('A'))).toMatchObject({
    result: first,
    after: first,
    modes: 'read',
    summary: '← v1 apple',
    description: 'read names[A] and got v1 apple',
  })
  expect(met(undefined, (map) => map.get('A'))).toMatchObject({
    result: undefined,
    after: undefined,
    modes: 'read',
    description: 'read names[A] and got nothing',
  })
})

it('puts blindly: it writes without having read', () => {
  expect(met(undefined, (map) => map.put('A', first))).toMatchObject({
    result: undefined,
    after: first,
    modes: 'write',
    summary: 'A → v1 apple',
    description: 'put v1 apple under names[A], which was absent',
  })
  expect(met(first, (map) => map.put('A', newer))).toMatchObject({
    result: undefined,
    after: newer,
    modes: 'write',
    description: 'put v2 apple under names[A], where v1 apple was',
  })
})

it('counts a put of what is there already as a write that changes nothing', () => {
  expect(met(first, (map) => map.put('A', first))).toMatchObject({
    after: first,
    modes: 'write',
    description: 'put v1 apple under names[A], where it was already',
  })
})

it('puts if absent, and says what it met', () => {
  expect(met(undefined, (map) => map.putIfAbsent('A', first))).toMatchObject({
    result: undefined,
    after: first,
    modes: 'read write',
  })
  expect(met(first, (map) => map.putIfAbsent('A', newer))).toMatchObject({
    result: first,
    after: first,
    modes: 'read',
    summary: 'kept v1 apple',
    description: 'left names[A] at v1 apple',
  })
})

it('removes an entry only if it is the very same instance', () => {
  expect(met(first, (map) => map.remove('A', first))).toMatchObject({
    result: true,
    after: undefined,
    modes: 'read write',
    summary: 'A, hit',
    description: 'removed names[A], which held v1 apple',
  })
  expect(met(first, (map) => map.remove('A', twin))).toMatchObject({
    result: false,
    after: first,
    modes: 'read',
    summary: 'A, no-op',
    description: 'did not remove names[A]: it holds another instance of v1 apple',
  })
  expect(met(newer, (map) => map.remove('A', first))).toMatchObject({
    result: false,
    after: newer,
    description: 'did not remove names[A]: it holds v2 apple, not v1 apple',
  })
  expect(met(undefined, (map) => map.remove('A', first))).toMatchObject({
    result: false,
    after: undefined,
    modes: 'read',
    description: 'did not remove names[A]: it is absent',
  })
})

it('removes whatever is there when nothing is expected of it', () => {
  expect(met(first, (map) => map.removeAny('A'))).toMatchObject({
    result: first,
    after: undefined,
    modes: 'read write',
  })
  expect(met(undefined, (map) => map.removeAny('A'))).toMatchObject({
    result: undefined,
    after: undefined,
    modes: 'read',
    description: 'found nothing to remove under names[A]',
  })
})

it('merges into an absent entry without asking', () => {
  const asked: Entity[] = []
  const effect = met(undefined, (map) =>
    map.merge('A', newer, (held, next) => {
      asked.push(held)
      return next
    }),
  )
  expect(effect).toMatchObject({ result: newer, after: newer, modes: 'read write' })
  expect(effect).toMatchObject({ summary: 'inserted', observed: [] })
  expect(effect.description).toBe('merged v2 apple into names[A], which was absent')
  expect(asked).toEqual([])
})

it('merges by asking which to keep, and reports what the callback was called with', () => {
  const asked: Entity[][] = []
  const won = met(first, (map) =>
    map.merge('A', newer, (held, next) => {
      asked.push([held, next])
      return next
    }),
  )
  expect(asked).toEqual([[first, newer]])
  expect(won).toMatchObject({ result: newer, after: newer, modes: 'read write', observed: [first] })
  expect(won).toMatchObject({
    summary: 'won over v1 apple',
    description: 'merged v2 apple into names[A] and replaced v1 apple',
  })
  expect(won.substeps).toEqual([
    'reads names[A]: v1 apple',
    'asks which to keep, v1 apple or v2 apple: v2 apple',
    'writes names[A] = v2 apple',
  ])

  const lost = met(newer, (map) => map.merge('A', first, (held) => held))
  expect(lost).toMatchObject({ result: newer, after: newer, modes: 'read', observed: [newer] })
  expect(lost).toMatchObject({
    summary: 'lost to v2 apple',
    description: 'merged v1 apple into names[A] and lost: v2 apple stays',
  })
})

it('touches the one row that it names', () => {
  const { accesses } = met(first, (map) => map.get('A'))
  expect(accesses).toEqual([{ object: 'names', key: '"A"', mode: 'read' }])
})

it('says before it runs what it is about to do, and is never blocked', () => {
  const { op, heap } = met(first, (map) => map.remove('A', first))
  expect(op.preview).toBe('names.remove A if v1 apple')
  expect(op.blockedIn(heap, actor)).toBeNull()
  expect(met(first, (map) => map.put('B', newer)).op.preview).toBe('names.put B → v2 apple')
  expect(met(first, (map) => map.merge('A', newer, (held) => held)).op.preview).toBe(
    'names.merge A ← v2 apple',
  )
})

it('lists its rows by label, with numbers in their own order', () => {
  const memory = new Memory()
  const map = new SharedMap(memory, 'ids', [
    [10, 'ten'],
    [9, 'nine'],
  ])
  expect(map.rows(memory.initial())).toMatchObject([
    { key: '9', label: '9', value: 'nine' },
    { key: '10', label: '10', value: 'ten' },
  ])
})

it('queues no task: only a map with a listener tells of departures', () => {
  expect(met(first, (map) => map.removeAny('A')).spawned).toEqual([])
})
