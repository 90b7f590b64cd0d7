import type { Heap, Memory } from '../../memory/heap.ts'
import { ProgramError } from '../../memory/program-error.ts'
import type { Row } from '../../memory/row.ts'
import { fingerprint, labelOf, same, type Value } from '../../memory/value.ts'
import { WHOLE, type Op } from '../../steps/program.ts'
import type { EntryChange, Met } from './entry-change.ts'
import { compareKeys, keyOf } from './key.ts'
import { OwnObject } from './own-object.ts'

export type Entry = readonly [key: Value, value: Value]

/** By the fingerprint of the key, in the order of {@link compareKeys}. Never mutated. */
type Entries = ReadonlyMap<string, Entry>

/** A method on one key, as data. */
export interface KeyMethod<Result> {
  readonly method: string
  readonly verb: string
  readonly key: Value
  /** The arguments behind the key, functions left out. */
  readonly args?: readonly Value[]
  readonly shown?: string
  /** The value that it may store, if it is handed one. */
  readonly stores?: Value
  readonly act: (met: Met) => EntryChange<Result>
}

/**
 * An object that holds values under keys: its rows, what looks at all of them, and how a step on one of them is made.
 * Null and undefined are neither keys nor values: who looks for them finds nothing, and to store them is a failure of
 * the thread.
 */
export abstract class KeyedObject extends OwnObject<Entries> {
  readonly kind = 'map'

  /** @throws ProgramError for an entry without a key or a value. */
  constructor(memory: Memory, name: string, initial: Iterable<Entry>) {
    let entries: Entries = new Map()
    for (const [key, value] of initial) {
      checkEntry(name, key, value)
      entries = withEntry(entries, name, keyOf(key), value)
    }
    super(memory, name, entries)
  }

  size(): Op<number> {
    return this.#looking('size', ({ size }) => size)
  }

  keys(): Op<readonly Value[]> {
    return this.#looking('keys', (entries) => [...entries.values()].map(([key]) => key))
  }

  values(): Op<readonly Value[]> {
    return this.#looking('values', (entries) => [...entries.values()].map(([, value]) => value))
  }

  /** Pairs of a key and its value. */
  entries(): Op<readonly Entry[]> {
    return this.#looking('entries', (entries) => [...entries.values()])
  }

  clear(): Op<undefined> {
    return this.op({
      method: 'clear',
      verb: 'clear',
      args: [],
      act: (entries) => ({
        after: new Map(),
        result: undefined,
        summary: 'cleared',
        description:
          entries.size === 0 ? `found ${this.name} empty` : `removed all that ${this.name} held`,
        reads: [WHOLE],
        writes: [...entries.keys()],
      }),
    })
  }

  override rows(heap: Heap): readonly Row[] {
    return [...this.read(heap)].map(([id, [key, value]]) => ({
      key: id,
      label: labelOf(key),
      keyValue: key,
      value,
    }))
  }

  override canonical(entries: Entries): string {
    return [...entries].map(([id, [, value]]) => `${id}:${fingerprint(value)}`).join()
  }

  #looking<Result extends Value>(method: string, look: (entries: Entries) => Result): Op<Result> {
    return this.op({
      method,
      verb: 'read',
      args: [],
      act: (entries) => {
        const result = look(entries)
        return {
          after: entries,
          result,
          summary: `← ${labelOf(result)}`,
          description: `read the ${method} of ${this.name} and got ${labelOf(result)}`,
          reads: [WHOLE],
          writes: [],
        }
      },
    })
  }

  /** An op on one key. */
  protected on<Result extends Value>({
    method,
    verb,
    key: asked,
    args = [],
    shown,
    act,
    ...rest
  }: KeyMethod<Result>): Op<Result> {
    const key = keyOf(asked)
    const behindKey = shown ?? args.map((each) => `→ ${labelOf(each)}`).join(' ')
    return this.op({
      method,
      verb,
      args: [key, ...args],
      shown: `${labelOf(key)} ${behindKey}`.trimEnd(),
      act: (entries) => {
        if ('stores' in rest) checkEntry(this.name, key, rest.stores)
        const id = fingerprint(key)
        const held = entries.get(id)?.[1]
        const { after, ...told } = act({ row: `${this.name}[${labelOf(key)}]`, key, held })
        const isChanged = !same(after, held)
        return {
          ...told,
          after: isChanged ? withEntry(entries, this.name, key, after) : entries,
          reads: [id],
          writes: isChanged ? [id] : [],
        }
      },
    })
  }
}

/** The entries with another one under a key: with none if its value is undefined. */
function withEntry(entries: Entries, name: string, key: Value, value: Value): Entries {
  const others = [...entries].filter(([id]) => id !== fingerprint(key))
  if (value === undefined) return new Map(others)
  checkEntry(name, key, value)
  const all = [...others, [fingerprint(key), [key, value]] as const]
  return new Map(all.toSorted(([, [a]], [, [b]]) => compareKeys(a, b)))
}

function checkEntry(name: string, key: Value, value: Value): void {
  if (key === null || key === undefined)
    throw new ProgramError(`${name} cannot have ${key} as a key`)
  if (value === null || value === undefined)
    throw new ProgramError(`${name} cannot hold ${value}: what is absent is told by null`)
}
