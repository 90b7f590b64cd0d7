import type { Memory } from '../../memory/heap.ts'
import { ProgramError } from '../../memory/program-error.ts'
import type { SharedObject } from '../../memory/shared-object.ts'
import type { Value } from '../../memory/value.ts'
import type { Program } from '../../steps/program.ts'

/** How many arguments something takes. */
export interface Arity {
  readonly min: number
  readonly max: number
}

/** What a shared object can be made with. */
export type Argument = Value | SharedObject<unknown>

/** A function that is handed to a method. It runs inside the method's step. */
export type Callback = (...values: Value[]) => Value

/** A kind of shared object, by the name of the function that makes one. */
export interface SharedKind {
  readonly name: string
  readonly arguments: Arity
  /** By the name that programs call them by, without a prototype: that name comes from anybody. */
  readonly methods: Readonly<Record<string, SharedMethod>>
  /**
   * @param name how the object is called in its memory.
   * @throws ProgramError for an argument that makes no sense, as one clause.
   */
  make(memory: Memory, name: string, args: readonly Argument[]): SharedObject<unknown>
  /** Whether an object is of this kind. */
  has(object: SharedObject<unknown>): boolean
}

/** A method of a kind of shared object. */
export interface SharedMethod {
  /** The name that its steps have: `put` for a map's `set`. */
  readonly name: string
  readonly arity: Arity
  /** Whether it only looks: it may stand in a property and in `waitUntil`. */
  readonly onlyReads: boolean
  /** The place of the argument that is a function, from 0; null if there is none. */
  readonly functionAt: number | null
  /** Whether a thread that calls it may have to wait. */
  readonly waits: boolean
  /**
   * The steps of one call: one op, or two where it waits in between.
   *
   * @param object is of the kind that the method belongs to.
   * @throws ProgramError where a function is asked for, and the argument is none.
   */
  perform(object: SharedObject<unknown>, args: readonly (Value | Callback)[]): Program<Value>
}

/** What is told of a method besides its name and what it does; unless told otherwise it writes, and never waits. */
interface MethodTraits {
  /** How many arguments it takes, or how many at least and at most; none if absent. */
  readonly takes?: number | readonly [min: number, max: number]
  readonly onlyReads?: boolean
  readonly waits?: boolean
  readonly functionAt?: number
  /** Other names for the same method. */
  readonly alias?: readonly string[]
}

/** A method of the objects of one class. What is no function among its arguments is a value, or the op refuses it. */
export interface MethodOf<Shared> extends MethodTraits {
  readonly steps: (object: Shared, args: readonly Value[], callback: Callback) => Program<Value>
}

/** What tells a kind apart. */
interface KindOf<Shared extends SharedObject<unknown>> {
  readonly name: string
  readonly takes: Arity
  readonly is: (object: SharedObject<unknown>) => object is Shared
  readonly make: SharedKind['make']
  /** By their names. */
  readonly methods: Readonly<Record<string, MethodOf<Shared>>>
}

export function sharedKind<Shared extends SharedObject<unknown>>({
  name,
  takes,
  is,
  make,
  methods,
}: KindOf<Shared>): SharedKind {
  const named = Object.entries(methods).flatMap(([method, { alias = [], ...each }]) => {
    const shared = sharedMethod(name, method, is, each)
    return [method, ...alias].map((calledBy) => [calledBy, shared] as const)
  })
  return { name, arguments: takes, make, has: is, methods: withoutPrototype(named) }
}

function sharedMethod<Shared extends SharedObject<unknown>>(
  kind: string,
  name: string,
  is: (object: SharedObject<unknown>) => object is Shared,
  { takes = 0, onlyReads = false, waits = false, functionAt, steps }: MethodOf<Shared>,
): SharedMethod {
  const [min, max] = typeof takes === 'number' ? [takes, takes] : takes
  return {
    name,
    arity: { min, max },
    onlyReads,
    waits,
    functionAt: functionAt ?? null,
    perform(object, args) {
      if (!is(object)) throw new RangeError(`${object.name} is no ${kind}`)
      const callback = functionAt === undefined ? null : args[functionAt]
      if (callback !== null && typeof callback !== 'function')
        throw new ProgramError(`${object.name}.${name} needs a function`)
      return steps(object, args as readonly Value[], callback ?? noCallback)
    },
  }
}

/** Stands where a method takes no function, and is never called. */
function noCallback(): Value {
  return undefined
}

/** A record without a prototype, so that nothing is found in it under a stranger's name but what was put there. */
export function withoutPrototype<Item>(
  items: Iterable<readonly [string, Item]>,
): Readonly<Record<string, Item>> {
  const record = Object.create(null) as Record<string, Item>
  for (const [name, item] of items) record[name] = item
  return Object.freeze(record)
}
