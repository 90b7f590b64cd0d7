import fc from 'fast-check'
import { Memory } from '../../memory/heap.ts'
import type { SharedObject } from '../../memory/shared-object.ts'
import { same, type Value } from '../../memory/value.ts'
import type { Program } from '../../steps/program.ts'
import { kind, record } from './driven.fixture.ts'
import type { Callback } from './shared-kind.ts'

/** One call of a random program. */
export interface Call {
  readonly object: keyof typeof makers
  readonly method: string
  readonly key: number
  readonly value: string
}

const makers = {
  byId: 'map',
  opened: 'list',
  hits: 'atomic',
  guard: 'lock',
  pool: 'semaphore',
  jobs: 'queue',
  changed: 'condition',
  meet: 'barrier',
} as const

/** All methods of all kinds but other names for them, each as often as its kind is to come up. */
const methods = (Object.keys(makers) as (keyof typeof makers)[]).flatMap((object) => {
  const all = Object.entries(kind(makers[object]).methods)
  const own = all.filter(([name, method]) => name === method.name)
  return own.map(([method]) => ({ object, method }))
})

export const arbitraryCall: fc.Arbitrary<Call> = fc
  .tuple(fc.constantFrom(...methods), fc.integer({ min: 0, max: 2 }), fc.constantFrom('v0', 'v1'))
  .map(([method, key, value]) => ({ ...method, key, value }))

/** The objects, and what performs a call on them. */
export function sharedObjects() {
  const memory = new Memory()
  const make = (name: keyof typeof makers, ...args: readonly (Value | SharedObject<unknown>)[]) =>
    kind(makers[name]).make(memory, name, args)
  const guard = make('guard')
  const objects: Readonly<Record<keyof typeof makers, SharedObject<unknown>>> = {
    byId: make('byId', record({ 1: 'v0' })),
    opened: make('opened', ['v0', 'v0', 'v0']),
    hits: make('hits', 0),
    guard,
    pool: make('pool', 1),
    jobs: make('jobs', 2),
    changed: make('changed', guard),
    meet: make('meet', 2),
  }
  const perform = (call: Call): Program<Value> => {
    const method = kind(makers[call.object]).methods[call.method]
    if (!method) throw new RangeError(`no method ${call.method}`)
    return method.perform(objects[call.object], argumentsOf(call))
  }
  return { memory, perform }
}

function argumentsOf({ object, method, key, value }: Call): readonly (Value | Callback)[] {
  const choose: Callback = (...given) => (same(given.at(-1), value) ? null : value)
  const add: Callback = (held) => (typeof held === 'number' ? held + key : key)
  switch (object) {
    case 'byId':
      switch (method) {
        case 'merge':
          return [key, value, choose]
        case 'compute':
        case 'computeIfAbsent':
        case 'computeIfPresent':
          return [key, choose]
        case 'replace':
          return key === 0 ? [1, 'v0', value] : [key, value]
        case 'remove':
          return key === 0 ? [1, value] : [key]
        default:
          return [key, value]
      }
    case 'opened':
      return method === 'add' || method === 'contains' ? [value] : [key, value]
    case 'hits':
      return method.endsWith('Update') || method.startsWith('update') ? [add] : [key, key + 1]
    default:
      return [value]
  }
}
