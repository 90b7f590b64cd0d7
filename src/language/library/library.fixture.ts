import { Memory } from '../../memory/heap.ts'
import { ProgramError } from '../../memory/program-error.ts'
import { SharedLock } from '../../objects/lock.ts'
import { sharedKinds } from '../objects/kinds.ts'
import { Callable, OwnRecord, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { fieldsIn, inOrder } from './items.ts'
import { isArray, isInstance, isRecord } from './kinds.ts'
import { LibraryFunction } from './library-function.ts'
import type { Runtime } from './runtime.ts'

/** A function of a program, for tests. */
export class TestFunction extends Callable {
  readonly name: string
  readonly run: (...args: OwnValue[]) => OwnValue

  constructor(run: (...args: OwnValue[]) => OwnValue, name = 'f') {
    super()
    this.name = name
    this.run = run
  }
}

/** A lock that is shared, as a program holds it. */
export function guardLock(): SharedHandle {
  const { lock } = sharedKinds
  if (!lock) throw new Error('there are no locks')
  const handle = new SharedHandle(lock, [])
  handle.object = new SharedLock(new Memory(), 'guard')
  return handle
}

/** A runtime that counts, and ends a thread after so many operations. */
export class TestRuntime implements Runtime {
  readonly budget: number
  spent = 0
  readonly lines: string[] = []

  constructor(budget = 1_000_000) {
    this.budget = budget
  }

  call(fn: Callable, args: readonly OwnValue[]): OwnValue {
    if (fn instanceof LibraryFunction) return fn.run(args, this)
    return (fn as TestFunction).run(...args)
  }

  spend(operations: number): void {
    this.spent += operations
    if (!(this.spent <= this.budget)) throw new ProgramError('too many local operations')
  }

  log(text: string): void {
    this.lines.push(text)
  }
}

/** A value of a test as a program has it: plain objects become records. */
export function own(value: unknown): OwnValue {
  if (Array.isArray(value)) return value.map(own)
  if (typeof value === 'function') return new TestFunction(value as TestFunction['run'])
  if (!isPlain(value) || isInstance(value as OwnValue)) return value as OwnValue
  return new OwnRecord(Object.entries(value).map(([key, field]) => [key, own(field)]))
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}

/** A value of a program as a test compares it: records become plain objects without a prototype. */
export function plain(value: OwnValue): unknown {
  if (isArray(value)) return value.map(plain)
  if (!isRecord(value)) return value
  const object = Object.create(null) as Record<string, unknown>
  for (const [key, field] of inOrder(fieldsIn(value)))
    Object.defineProperty(object, key, { value: plain(field), enumerable: true })
  return object
}

/** What a program is told, or what comes of it. */
export function outcomeOf(act: () => OwnValue): unknown {
  try {
    return plain(act())
  } catch (error) {
    if (error instanceof ProgramError) return error.message
    throw error
  }
}
