import { compareLabels } from '../memory/label-order.ts'
import type { Row } from '../memory/row.ts'
import { fingerprint, isIdentified, labelOf, type Value } from '../memory/value.ts'

export interface Entry<Key, Held> {
  readonly key: Key
  readonly value: Held
}

/** A bin that a compute has locked, and who runs it. */
interface LockedBin<Key> {
  readonly key: Key
  readonly owner: string
}

/** A map's content. Never mutated. */
export interface MapContent<Key, Held> {
  /** By the fingerprint of the key. */
  readonly entries: ReadonlyMap<string, Entry<Key, Held>>
  /** Likewise. Each key has a bin of its own: that keys may share one is left out. */
  readonly locked: ReadonlyMap<string, LockedBin<Key>>
}

/** The content with another value under a key: with none if it is undefined. */
export function withEntry<Key extends Value, Held>(
  { entries, locked }: MapContent<Key, Held>,
  key: Key,
  value: Held | undefined,
): MapContent<Key, Held> {
  const next = new Map(entries)
  if (value === undefined) next.delete(fingerprint(key))
  else next.set(fingerprint(key), { key, value })
  return { entries: next, locked }
}

/** The content with a key's bin locked by an owner: by nobody if it is undefined. */
export function withOwner<Key extends Value, Held>(
  { entries, locked }: MapContent<Key, Held>,
  key: Key,
  owner: string | undefined,
): MapContent<Key, Held> {
  const next = new Map(locked)
  if (owner === undefined) next.delete(fingerprint(key))
  else next.set(fingerprint(key), { key, owner })
  return { entries, locked: next }
}

export function canonicalContent<Key extends Value, Held extends Value>({
  entries,
  locked,
}: MapContent<Key, Held>): string {
  return [
    ...[...entries].map(([key, { value }]) => `${key}:${fingerprint(value)}`),
    ...[...locked].map(([key, { owner }]) => `${key} locked by ${owner}`),
  ]
    .toSorted()
    .join()
}

/** A row an entry, in the order of their labels; a locked bin shows in its row, and has one without an entry. */
export function contentRows<Key extends Value, Held extends Value>({
  entries,
  locked,
}: MapContent<Key, Held>): readonly Row[] {
  return [...new Map<string, { readonly key: Key }>([...locked, ...entries])]
    .map(([id, { key }]) => {
      const held = entries.get(id)?.value
      const by = locked.get(id)?.owner
      return {
        key: id,
        label: labelOf(key),
        keyValue: key,
        value: shown(held, by),
        ...(by !== undefined && { lock: { by, held } }),
      }
    })
    .toSorted((a, b) => compareLabels(a.label, b.label))
}

function shown(held: Value, owner: string | undefined): Value {
  if (owner === undefined) return held
  const lock = `locked by ${owner}`
  if (held === undefined) return lock
  const label = `${labelOf(held)}, ${lock}`
  return isIdentified(held) ? { ...held, uid: `${held.uid} ${lock}`, label } : label
}
