import type { Identified, RecordValue } from '../../memory/value.ts'
import type { SharedObject } from '../../memory/shared-object.ts'
import type { SharedKind } from '../objects/shared-kind.ts'

/**
 * What a variable of a program can hold. Arrays and records are a thread's own until they are frozen; what is
 * read from shared memory is, and so are constants. An array is a plain one, which is only ever touched by
 * its indices and by the methods of `library`.
 */
export type OwnValue =
  | undefined
  | null
  | boolean
  | number
  | string
  | Identified
  | RecordValue
  | OwnRecord
  | readonly OwnValue[]
  | Callable
  | SharedHandle

/** A record that a program has made. It has no prototype: `constructor` and `__proto__` are keys as any other. */
export class OwnRecord {
  readonly fields: Map<string, OwnValue>
  isFrozen = false

  constructor(fields: Iterable<readonly [string, OwnValue]> = []) {
    this.fields = new Map(fields)
  }
}

/** A function of a program, or one that comes with the language. */
export abstract class Callable {
  /** As a reader knows it, such as `add`; empty where it has no name. */
  abstract readonly name: string
}

/**
 * A shared object as a program holds it. It is made while the top of the program runs, and gets its name from the
 * constant that it ends up in, so that it is there before its content is.
 */
export class SharedHandle {
  kind: SharedKind
  /** What it was made with. */
  readonly args: readonly OwnValue[]
  /** Null until the top of the program has run. */
  object: SharedObject<unknown> | null = null

  get name(): string {
    return this.object?.name ?? this.kind.name
  }

  constructor(kind: SharedKind, args: readonly OwnValue[]) {
    this.kind = kind
    this.args = args
  }
}
