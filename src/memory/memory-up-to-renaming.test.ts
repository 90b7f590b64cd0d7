import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { SharedCell } from '../objects/cell.ts'
import { SharedMap } from '../objects/map.ts'
import { SharedQueue } from '../objects/queue.ts'
import { Memory } from './heap.ts'
import { memoryUpToRenaming } from './memory-up-to-renaming.ts'
import type { Identified, RecordValue, Value } from './value.ts'

interface Content {
  readonly map?: readonly (readonly [Value, Value & {}])[]
  readonly queue?: readonly Value[]
  readonly cell?: Value
}

function textOf({ map = [], queue = [], cell = null }: Content): string {
  const memory = new Memory()
  void new SharedMap<Value, Value & {}>(memory, 'map', map)
  void new SharedQueue<Value>(memory, 'queue', queue)
  void new SharedCell<Value>(memory, 'cell', cell)
  return memoryUpToRenaming(memory, memory.initial())
}

const made = (uid: string, label = 'v2', by = uid.charAt(0)): Identified => ({ uid, label, by })
const [a, b, c] = [made('A.1'), made('B.1'), made('C.1')]

function record(fields: Readonly<Record<string, Value>>): RecordValue {
  return { kind: 'record', fields: new Map(Object.entries(fields)) }
}

function holding(uid: string, fields: Readonly<Record<string, Value>>): Identified {
  return { ...made(uid, 'v2'), fields: record(fields).fields }
}

it.each<[string, Content, Content]>([
  ['in every place', { map: [[1, a]], cell: a }, { map: [[1, b]], cell: b }],
  ['in a list', { cell: [a, 7, a] }, { cell: [b, 7, b] }],
  ['in a record', { cell: record({ x: a, y: [a] }) }, { cell: record({ y: [b], x: b }) }],
  ['in an instance', { cell: holding('A.2', { to: a }) }, { cell: holding('B.2', { to: c }) }],
  [
    'in an instance that was there before',
    { cell: { uid: 'before.1', label: 'v1', fields: record({ to: a }).fields }, queue: [a] },
    { cell: { uid: 'before.1', label: 'v1', fields: record({ to: b }).fields }, queue: [b] },
  ],
  ['as a key', { map: [[a, 1]], cell: a }, { map: [[b, 1]], cell: b }],
  ['beside another', { queue: [a, b, a] }, { queue: [b, a, b] }],
  [
    'whatever the order of their keys',
    {
      map: [
        [a, 'first'],
        [b, 'second'],
      ],
      cell: a,
    },
    {
      map: [
        [b, 'first'],
        [a, 'second'],
      ],
      cell: b,
    },
  ],
])('takes one instance for another that stands %s', (_where, one, other) => {
  expect(textOf(one)).toBe(textOf(other))
})

it.each<[string, Content, Content]>([
  ['one instance in two places and two', { map: [[1, a]], cell: a }, { map: [[1, a]], cell: b }],
  ['different contents', { cell: a }, { cell: made('A.1', 'v3') }],
  ['different fields', { cell: holding('A.1', { n: 1 }) }, { cell: holding('A.1', { n: 2 }) }],
  [
    'an instance that holds what stands elsewhere and one that holds its like',
    { cell: holding('A.2', { to: a }), queue: [a] },
    { cell: holding('A.2', { to: a }), queue: [b] },
  ],
  [
    'one instance that two hold and two',
    { queue: [holding('A.2', { to: a }), holding('B.2', { to: a })] },
    { queue: [holding('A.2', { to: a }), holding('B.2', { to: b })] },
  ],
  ['a record and a list of the same', { cell: record({ 0: a }) }, { cell: [a] }],
  ['different orders in a queue', { queue: [a, b, b] }, { queue: [b, b, a] }],
  [
    'instances that no thread has made',
    { cell: { uid: 'x', label: 'v2' } },
    { cell: { uid: 'y', label: 'v2' } },
  ],
  [
    // Each instance stands in the same kind of places; only the cycles differ.
    'a cycle of two and one, and one of three',
    {
      map: [
        [a, b],
        [b, a],
        [c, c],
      ],
    },
    {
      map: [
        [a, b],
        [b, c],
        [c, a],
      ],
    },
  ],
])('tells apart %s', (_what, one, other) => {
  expect(textOf(one)).not.toBe(textOf(other))
})

it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
  'says the same as trying all renamings, on the random memories of seed %i',
  (seed) => {
    const instances = [a, b, c, made('D.1', 'v3')]
    const value = fc.constantFrom<Value & {}>(...instances, 1)
    const content = fc.record({
      map: fc.uniqueArray(fc.tuple(fc.constantFrom<Value>(...instances, 1, 2), value), {
        selector: ([key]) => JSON.stringify(key),
        maxLength: 4,
      }),
      queue: fc.array(value, { maxLength: 3 }),
      cell: value,
    })
    const pairs = fc.tuple(content, content)
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(textOf(one) === textOf(other)).toBe(
          renamings(instances).some((rename) => plain(renamed(one, rename)) === plain(other)),
        )
      }),
      { seed, numRuns: 20 },
    )
  },
)

/** All ways to rename the first three, which have the same content. */
function renamings([x, y, z]: readonly Identified[]): readonly ((value: Value) => Value)[] {
  const orders = [
    [x, y, z],
    [x, z, y],
    [y, x, z],
    [y, z, x],
    [z, x, y],
    [z, y, x],
  ]
  return orders.map((order) => (value) => {
    const place = [x, y, z].findIndex((each) => each === value)
    return place < 0 ? value : order[place]
  })
}

function renamed(
  { map = [], queue = [], cell }: Content,
  rename: (value: Value) => Value,
): Content {
  return {
    map: map.map(([key, value]) => [rename(key), rename(value) as Value & {}]),
    queue: queue.map(rename),
    cell: rename(cell),
  }
}

function plain({ map = [], queue, cell }: Content): string {
  return JSON.stringify([map.map((entry) => JSON.stringify(entry)).toSorted(), queue, cell])
}

describe('with instances that hold instances', () => {
  test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'says the same as trying all renamings, on the random memories of seed %i',
    (seed) => {
      const uids = ['A.1', 'A.2', 'B.1', 'B.2']
      const reference = fc.integer({ min: 0, max: 3 })
      const shape = fc.constantFrom('plain', 'list', 'record', 'nothing')
      /** By instance: those made before it that it holds, and how. */
      const nesting = fc.array(fc.tuple(reference, shape), { minLength: 4, maxLength: 4 })
      const memory = fc.record({ nesting, cell: reference, queue: fc.array(reference) })
      const order = fc.shuffledSubarray(uids, { minLength: 4 })
      const changed = fc.record({ order, isRenamed: fc.boolean(), other: memory })
      fc.assert(
        fc.property(memory, changed, (plan, { order: other, isRenamed, other: plan2 }) => {
          const one = heldBy(plan, uids)
          const two = heldBy(isRenamed ? { ...plan, cell: plan2.cell } : plan2, other)
          const isSame = permutations(uids).some(
            (names) => written(heldBy(plan, names)) === written(two),
          )
          expect(textOf(one) === textOf(two)).toBe(isSame)
          expect(isSame || !isRenamed || plan.cell !== plan2.cell).toBe(true)
        }),
        { seed, numRuns: 60 },
      )
    },
  )
})

interface NestedPlan {
  readonly nesting: readonly (readonly [to: number, shape: string])[]
  readonly cell: number
  readonly queue: readonly number[]
}

/** A memory of four instances, of which each holds one before it, or none. */
function heldBy({ nesting, cell, queue }: NestedPlan, uids: readonly string[]): Content {
  const instances: Identified[] = []
  for (const [index, uid] of uids.entries()) {
    const [to, shape] = nesting[index] ?? [0, 'nothing']
    const held = instances[to % Math.max(1, index)]
    const fields = { plain: held, list: [held, 1], record: record({ to: held }), nothing: 1 }
    instances.push(holding(uid, { held: fields[shape as keyof typeof fields] }))
  }
  return { cell: instances[cell], queue: queue.map((each) => instances[each]) }
}

/** All that a memory holds, each instance with its `uid` and its fields wherever it stands. */
function written(value: Content): string {
  return JSON.stringify(value, (_key, held: unknown) => (held instanceof Map ? [...held] : held))
}

function permutations(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((item) =>
    permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]),
  )
}
