import type { Heap, System, Trace } from '../../src/index.ts'

/** Something that memory holds, before anybody has put it into words. */
export interface Held {
  readonly uid?: string
  readonly label?: string
  readonly by?: string
  readonly [field: string]: unknown
}

/** A run up to a moment: what it is made of, and nothing that anybody has said of it. */
export interface Facts {
  readonly subject: string
  readonly options: Readonly<Record<string, string>>
  readonly judged: readonly string[]
  readonly system: System
  readonly now: Trace
  /** The end of every run that goes on from here; null if they are not all known. */
  readonly ends: readonly Trace[] | null
}

/** A row of memory. */
export interface RawRow {
  readonly held: unknown
  readonly owner: string | null
}

export function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`
  return typeof value === 'object' ? ((value as Held).label ?? '') : `${value as number}`
}

/** What makes a value that value: its identity, where it has one. */
export function identity(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(identity).join()}]`
  return typeof value === 'object' && value !== null
    ? `#${(value as Held).uid}`
    : `${typeof value} ${String(value)}`
}

/** What an object holds in a heap, as it lies there. */
function content({ memory }: System, heap: Heap, object: string): unknown {
  return heap.slots[memory.objects.findIndex(({ name }) => name === object)]?.state
}

type Pairs = ReadonlyMap<string, { readonly key: unknown; readonly value: unknown }>
type Owners = ReadonlyMap<string, { readonly key: unknown; readonly owner: string }>

/** The rows of an object by what is read for their keys. */
export function rowsIn(system: System, heap: Heap, object: string): ReadonlyMap<string, RawRow> {
  const state = content(system, heap, object)
  const rows = new Map<string, RawRow>()
  if (state === undefined) return rows
  if (Array.isArray(state)) {
    for (const [index, held] of state.entries()) rows.set(String(index), { held, owner: null })
  } else if (state instanceof Map) {
    for (const entry of state.values() as Iterable<unknown>)
      if (Array.isArray(entry)) rows.set(show(entry[0]), { held: entry[1], owner: null })
      else {
        const { key, owner } = entry as { key: unknown; owner: string }
        rows.set(show(key), { held: undefined, owner })
      }
  } else if (typeof state === 'object' && state !== null && 'entries' in state) {
    const { entries, locked } = state as unknown as { entries: Pairs; locked: Owners }
    for (const { key, value } of entries.values()) rows.set(show(key), { held: value, owner: null })
    for (const { key, owner } of locked.values())
      rows.set(show(key), { held: rows.get(show(key))?.held, owner })
  } else {
    const isLock = system.memory.objects.find(({ name }) => name === object)?.kind === 'lock'
    rows.set('', { held: isLock ? lockState(state) : state, owner: null })
  }
  return rows
}

function lockState(state: unknown): string {
  if (state === null) return 'free'
  if (typeof state === 'string') return `held by ${state}`
  const { writer, readers } = state as {
    writer: { name: string; times: number } | null
    readers: ReadonlyMap<string, number>
  }
  const reading = [...readers].map(([name, times]) =>
    times > 1 ? `${name}, ${times} times` : name,
  )
  if (!writer)
    return reading.length > 0 ? `held to read by ${reading.toSorted().join(' and ')}` : 'free'
  return `held to write by ${writer.name}${writer.times > 1 ? `, ${writer.times} times` : ''}${reading.length > 0 ? ', and to read' : ''}`
}

/** What a row holds; undefined for one that is not there. */
export function heldIn(system: System, heap: Heap, object: string, key = ''): Held | undefined {
  return rowsIn(system, heap, object).get(key)?.held as Held | undefined
}

/** Memory at the start of a run and after each of its steps. */
export function heapsOf({ system, now }: Facts): readonly Heap[] {
  return [system.memory.initial(), ...now.steps.map(({ effect }) => effect.heap)]
}

/** The rows that differ between two heaps, as `byName[pear]`. */
export function changedRows(system: System, before: Heap, after: Heap) {
  return system.memory.objects.flatMap(({ name }) => {
    const [old, now] = [rowsIn(system, before, name), rowsIn(system, after, name)]
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
      const [from, to] = [old.get(key), now.get(key)]
      const isHeld = identity(from?.held) !== identity(to?.held)
      const isOwner = (from?.owner ?? null) !== (to?.owner ?? null)
      const row = key === '' ? name : `${name}[${key}]`
      return isHeld || isOwner ? [{ name, key, row, from, to, isHeld, isOwner }] : []
    })
  })
}

/** The ids of the properties that a run has broken, each judged anew from its first step on. */
export function brokenBy({ system, now }: Facts): readonly string[] {
  const heaps = [system.memory.initial(), ...now.steps.map(({ effect }) => effect.heap)]
  const own = system.properties.filter((property) => {
    if (property.when === 'end') return now.state === 'complete' && !property.holds(now.heap)
    if (property.when === 'always') return !heaps.every((heap) => property.holds(heap))
    return now.threads.some(({ name }) => isBrokenBy(property.id, name, { system, now }))
  })
  const hasFailed = now.threads.some(({ outcome }) => outcome !== null && 'threw' in outcome)
  return [
    ...own.map(({ id }) => id),
    ...(now.state === 'deadlock' ? ['no-deadlock'] : []),
    ...(hasFailed ? ['no-failure'] : []),
  ]
}

/** Whether a thread has ended with a history that breaks a property. */
export function isBrokenBy(
  id: string,
  name: string,
  { system, now }: Pick<Facts, 'system' | 'now'>,
) {
  const property = system.properties.find((each) => each.id === id)
  const thread = now.threads.find((each) => each.name === name)
  if (property?.when !== 'thread' || thread?.kind !== 'thread' || !thread.outcome) return false
  let seen = property.initial
  for (const { actor, op, effect } of now.steps)
    if (actor === name && effect.failure === undefined) {
      const { result, observed } = effect
      seen = property.observe(seen, { op, result, observed })
    }
  if ('returned' in thread.outcome && property.onReturn)
    seen = property.onReturn(seen, thread.outcome.returned)
  return !property.holds(seen)
}
