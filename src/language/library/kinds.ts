import { isIdentified, type Identified, type RecordValue } from '../../memory/value.ts'
import { Callable, OwnRecord, type OwnValue, SharedHandle } from '../values/own-value.ts'

export type Primitive = undefined | null | boolean | number | string

/** What a value is, in the words of messages. */
export type Kind =
  | 'undefined'
  | 'null'
  | 'boolean'
  | 'number'
  | 'text'
  | 'array'
  | 'record'
  | 'instance'
  | 'function'
  | 'shared object'

/** A record, a thread's own or one from shared memory. */
export type AnyRecord = OwnRecord | RecordValue

/** What a value is. Nothing that a program can name decides it: a record's fields are not looked at. */
export function kindOf(value: OwnValue): Kind {
  switch (typeof value) {
    case 'undefined':
    case 'boolean':
    case 'number':
      return typeof value as 'undefined' | 'boolean' | 'number'
    case 'string':
      return 'text'
    default:
      if (value === null) return 'null'
      if (Array.isArray(value)) return 'array'
      if (value instanceof Callable) return 'function'
      if (value instanceof SharedHandle) return 'shared object'
      return isIdentified(value) ? 'instance' : 'record'
  }
}

export function isArray(value: OwnValue): value is readonly OwnValue[] {
  return Array.isArray(value)
}

export function isPrimitive(value: OwnValue): value is Primitive {
  return typeof value !== 'object' || value === null
}

export function isInstance(value: OwnValue): value is Identified {
  return kindOf(value) === 'instance'
}

export function isRecord(value: OwnValue): value is AnyRecord {
  return kindOf(value) === 'record'
}

/** Whether an array or a record can be changed by nobody any more. */
export function isFrozen(value: readonly OwnValue[] | AnyRecord): boolean {
  return value instanceof OwnRecord
    ? value.isFrozen
    : !Array.isArray(value) || Object.isFrozen(value)
}

/** A kind with its article, such as `an array`. */
export function describe(value: OwnValue): string {
  const kind = kindOf(value)
  if (kind === 'undefined' || kind === 'null') return kind
  return kind === 'array' || kind === 'instance' ? `an ${kind}` : `a ${kind}`
}

const plurals: Record<Kind, string> = {
  undefined: 'undefined',
  null: 'null',
  boolean: 'booleans',
  number: 'numbers',
  text: 'texts',
  array: 'arrays',
  record: 'records',
  instance: 'instances',
  function: 'functions',
  'shared object': 'shared objects',
}

/** All of a kind, such as `arrays`. */
export function pluralOf(kind: Kind): string {
  return plurals[kind]
}
