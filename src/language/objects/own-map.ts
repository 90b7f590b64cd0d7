import { runCallback } from '../../memory/program-error.ts'
import { labelOf, same, type Value } from '../../memory/value.ts'
import type { Op } from '../../steps/program.ts'
import {
  computed,
  kept,
  missed,
  putOver,
  removed,
  seen,
  type EntryChange,
  type Met,
} from './entry-change.ts'
import { KeyedObject, type KeyMethod } from './keyed-object.ts'

/**
 * A map whose every method is one atomic step, with the meaning that `java.util.concurrent.ConcurrentHashMap` gives to
 * it. Absence is told by null. Values are compared by content, instances by identity.
 */
export class OwnMap extends KeyedObject {
  get(key: Value): Op {
    return this.on({
      method: 'get',
      verb: 'read',
      key,
      act: (met) => seen(met, met.held ?? null, `read ${met.row} and got ${labelOf(met.held)}`),
    })
  }

  containsKey(key: Value): Op<boolean> {
    return this.on({
      method: 'containsKey',
      verb: 'read',
      key,
      act: (met) => {
        const isThere = met.held !== undefined
        return seen(
          met,
          isThere,
          `looked for ${met.row} and ${isThere ? 'found it' : 'did not find it'}`,
        )
      },
    })
  }

  /** Writes `value` whatever was there, and returns what was. */
  put(key: Value, value: Value): Op {
    return this.on({
      method: 'put',
      verb: 'put',
      key,
      args: [value],
      stores: value,
      act: (met) => putOver(met, value, met.held ?? null),
    })
  }

  /** Writes `value` if the key is absent, and returns what was there. */
  putIfAbsent(key: Value, value: Value): Op {
    return this.on({
      method: 'putIfAbsent',
      verb: 'put',
      key,
      args: [value],
      stores: value,
      act: (met) => (met.held === undefined ? putOver(met, value, null) : kept(met, met.held)),
    })
  }

  /** Removes the entry whatever it holds, and returns what it held. */
  remove(key: Value): Op {
    return this.on({
      method: 'remove',
      verb: 'drop',
      key,
      act: (met) => removed(met, met.held ?? null),
    })
  }

  /** Removes the entry if it holds this, and returns whether it did. */
  removeIf(key: Value, expected: Value): Op<boolean> {
    return this.on({
      method: 'remove',
      verb: 'drop',
      key,
      args: [expected],
      shown: `if ${labelOf(expected)}`,
      act: (met) => {
        if (holds(met, expected))
          return { ...removed(met, true), summary: `${labelOf(met.key)}, hit` }
        return missed(met, 'remove', expected, false)
      },
    })
  }

  /** Writes `value` if the key is there, and returns what was. */
  replace(key: Value, value: Value): Op {
    return this.on({
      method: 'replace',
      verb: 'swap',
      key,
      args: [value],
      stores: value,
      act: (met) =>
        met.held === undefined
          ? missed(met, 'replace', undefined, null)
          : putOver(met, value, met.held),
    })
  }

  /** Writes `value` if the entry holds `expected`, and returns whether it did. */
  replaceIf(key: Value, expected: Value, value: Value): Op<boolean> {
    return this.on({
      method: 'replace',
      verb: 'swap',
      key,
      args: [expected, value],
      stores: value,
      shown: `if ${labelOf(expected)} → ${labelOf(value)}`,
      act: (met) =>
        holds(met, expected) ? putOver(met, value, true) : missed(met, 'replace', expected, false),
    })
  }

  /**
   * Writes `value` if the key is absent, else what `remap(held, value)` returns, nothing if that is null, and returns
   * what the map holds then.
   */
  merge(key: Value, value: Value, remap: (held: Value, value: Value) => Value): Op {
    return this.on({
      method: 'merge',
      verb: 'merge',
      key,
      args: [value],
      stores: value,
      shown: `← ${labelOf(value)}`,
      act: (met) =>
        met.held === undefined
          ? { ...putOver(met, value, value), summary: 'inserted' }
          : called(met, 'merged', () => remap(met.held, value)),
    })
  }

  /** Writes what `remap(key, held)` returns, with null for what is absent; removes the entry if that is null. */
  compute(key: Value, remap: (key: Value, held: Value) => Value): Op {
    return this.#computing('compute', key, (met) =>
      called(met, 'computed', () => remap(met.key, met.held ?? null)),
    )
  }

  /** Writes what `make(key)` returns if the key is absent, nothing if that is null. Returns what the map holds then. */
  computeIfAbsent(key: Value, make: (key: Value) => Value): Op {
    return this.#computing('computeIfAbsent', key, (met) =>
      met.held === undefined ? called(met, 'computed', () => make(met.key)) : kept(met, met.held),
    )
  }

  /** Writes what `remap(key, held)` returns if the key is there; removes the entry if that is null. */
  computeIfPresent(key: Value, remap: (key: Value, held: Value) => Value): Op {
    return this.#computing('computeIfPresent', key, (met) =>
      met.held === undefined
        ? computed(met, 'computed', undefined)
        : called(met, 'computed', () => remap(met.key, met.held)),
    )
  }

  #computing(method: string, key: Value, act: KeyMethod<Value>['act']): Op {
    return this.on({ method, verb: 'compute', key, act })
  }
}

/** What a function makes of an entry. What was there is reported: it may decide what the thread does next. */
function called(met: Met, did: 'merged' | 'computed', call: () => Value): EntryChange<Value> {
  return { ...computed(met, did, runCallback(call)), observed: [met.held ?? null] }
}

function holds({ held }: Met, expected: Value): boolean {
  return held !== undefined && same(held, expected)
}
