import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SharedCell } from '../objects/cell.ts'
import { SharedMap } from '../objects/map.ts'
import { SharedQueue } from '../objects/queue.ts'
import { Memory } from './heap.ts'
import { memoryUpToRenaming } from './memory-up-to-renaming.ts'
import type { Identified, Value } from './value.ts'

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

it.each<[string, Content, Content]>([
  ['in every place', { map: [[1, a]], cell: a }, { map: [[1, b]], cell: b }],
  ['in a list', { cell: [a, 7, a] }, { cell: [b, 7, b] }],
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
