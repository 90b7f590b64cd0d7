import { ProgramError } from './program-error.ts'

/**
 * Anything with an identity of its own. Two values are the same instance exactly when their `uid`s
 * are equal, whatever else they contain: a replay makes new JavaScript objects, never new instances.
 */
export interface Identified {
  /** Unique among all instances that a system can create, and the same on every replay. */
  readonly uid: string
  /** What a person reads, such as `v2 pear`. Different instances may share a label. */
  readonly label: string
  /** The thread that made this instance, if one of them did. */
  readonly by?: string
  /** What it holds, if that can be read: the same for as long as it lives. */
  readonly fields?: ReadonlyMap<string, Value>
}

/** A plain record: two with the same contents are the same value. */
export interface RecordValue {
  readonly kind: 'record'
  readonly fields: ReadonlyMap<string, Value>
}

type Primitive = string | number | boolean | null | undefined

/** What shared memory can hold and an atomic step can return. */
export type Value = Primitive | Identified | RecordValue | readonly Value[]

/** How deep lists and records may be nested: beyond that they are taken to hold themselves. */
const maxDepth = 100

/**
 * The canonical text of a value: equal texts mean the same value. The order of a record's keys makes no difference.
 *
 * @throws ProgramError for a value that has no canonical text: a plain object, a function, a list or a record
 *   that holds itself.
 */
export function fingerprint(value: Value): string {
  return fingerprintAt(value, 0)
}

function fingerprintAt(value: Value, depth: number): string {
  switch (typeof value) {
    case 'undefined':
      return 'u'
    case 'boolean':
      return value ? 't' : 'f'
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value)
    case 'string':
      return JSON.stringify(value)
    case 'object':
      if (value === null) return 'n'
      if (isList(value)) {
        if (depth > maxDepth) throw tooDeep('list')
        return `[${value.map((item) => fingerprintAt(item, depth + 1)).join(',')}]`
      }
      if (isIdentified(value)) return `#${JSON.stringify(value.uid)}`
      if (isRecord(value)) {
        if (depth > maxDepth) throw tooDeep('record')
        const fields = [...value.fields].map(
          ([key, held]) => `${JSON.stringify(key)}:${fingerprintAt(held, depth + 1)}`,
        )
        return `{${fields.toSorted().join(',')}}`
      }
  }
  throw new ProgramError(
    `invalid shared value: ${describe(value)}; expected a primitive, a list, a record, or an object with a uid and a label`,
  )
}

function tooDeep(what: 'list' | 'record'): ProgramError {
  return new ProgramError(
    `invalid shared value: a ${what} that is nested more than ${maxDepth} deep, or holds itself`,
  )
}

/** Whether two values are the same value: instances by identity, lists and records by what they hold. */
export function same(a: Value, b: Value): boolean {
  return fingerprint(a) === fingerprint(b)
}

/** What a person reads for a value: a record in JavaScript's notation without quotes, `{kind: connection, n: 2}`. */
export function labelOf(value: Value): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value !== 'object') return String(value)
  // Not by its type, but by mistake: the step that would share it fails, and has to be shown till then.
  return isValue(value) ? labelOfObject(value) : describe(value)
}

function labelOfObject(value: Exclude<Value, Primitive>): string {
  if (isList(value)) return `[${value.map(labelWithin).join(', ')}]`
  if (isIdentified(value)) return value.label
  return `{${[...value.fields].map(([key, held]) => `${key}: ${labelWithin(held)}`).join(', ')}}`
}

function labelWithin(value: Value): string {
  return typeof value === 'object' && value !== null ? labelOfObject(value) : labelOf(value)
}

/** Whether a value of any origin, such as a thread's local variable, is an instance. */
export function isIdentified(value: unknown): value is Identified {
  return typeof value === 'object' && value !== null && 'uid' in value && 'label' in value
}

/** Whether a value of any origin is a plain record. Its keys are data: `__proto__` is one as any other. */
export function isRecord(value: unknown): value is RecordValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'record' &&
    'fields' in value &&
    value.fields instanceof Map &&
    !isIdentified(value)
  )
}

/** Whether something of any origin, such as a thread's local variable, is a value that can be shared. */
export function isValue(value: unknown): value is Value {
  return isValueAt(value, 0)
}

function isValueAt(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'undefined':
      return true
    case 'object':
      if (Array.isArray(value))
        return depth <= maxDepth && value.every((item) => isValueAt(item, depth + 1))
      if (value === null || isIdentified(value)) return true
      return isRecord(value) && depth <= maxDepth && areValues(value.fields.values(), depth + 1)
    default:
      return false
  }
}

function areValues(values: Iterable<unknown>, depth: number): boolean {
  for (const value of values) if (!isValueAt(value, depth)) return false
  return true
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function describe(value: unknown): string {
  if (typeof value !== 'object') return typeof value
  try {
    return JSON.stringify(value, (_key, held: unknown) =>
      isRecord(held) ? Object.fromEntries(held.fields) : held,
    )
  } catch {
    // It holds itself, or something else that JSON has no word for.
    return 'object'
  }
}
