import { SharedCell } from '../../objects/cell.ts'
import { fingerprint } from '../../memory/value.ts'
import { isShared } from '../library/sharing.ts'
import { Callable, OwnRecord, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { undeclared, type Environment, type Slot } from './environment.ts'
import { OwnFunction } from './own-function.ts'
import type { Thread } from './thread.ts'

/**
 * Everything that the future of a thread depends on besides memory, as text: where each of its calls stands, its
 * variables, and what it has evaluated of unfinished expressions. Equal texts mean the same future.
 */
export function localStateOf({ frames, made, hasStepped }: Thread): string {
  const writer = new Writer()
  const calls = frames.map(({ info, at, environment, temporaries }) =>
    [
      info?.node.start,
      at?.start,
      at?.end,
      writer.environment(environment),
      temporaries.map((values) => values.map((value) => writer.value(value)).join()).join(';'),
    ].join('|'),
  )
  return [made, hasStepped, ...calls, ...writer.parts()].join('\n')
}

/** A function as text: where it is written, and what it uses of the outside. Equal texts mean that it does the same. */
export function functionKey(fn: OwnFunction): string {
  const writer = new Writer()
  return [writer.value(fn), ...writer.parts()].join(' ')
}

/**
 * Writes values as text. Arrays, records and functions are written once, apart, and referred to by a number from
 * then on: they may hold themselves, hold one thing many times over, or be nested deeper than calls can be.
 */
class Writer {
  readonly #numbers = new Map<object, number>()
  readonly #waiting: (OwnFunction | OwnRecord | readonly OwnValue[])[] = []

  value(value: OwnValue): string {
    if (value instanceof OwnFunction || value instanceof OwnRecord || isOwnArray(value)) {
      if (!this.#numbers.has(value)) this.#waiting.push(value)
      return `@${this.#numberOf(value)}`
    }
    if (value instanceof Callable) return value.name
    if (value instanceof SharedHandle) return value.object?.name ?? value.kind.name
    return fingerprint(value)
  }

  /** What the program has at the top is the same for everybody, and left out. */
  environment(environment: Environment): string {
    const scopes: string[] = []
    for (let each: Environment | null = environment; each?.parent; each = each.parent)
      scopes.push(`${this.#numberOf(each)}:${each.slots.map((slot) => this.#slot(slot)).join()}`)
    return scopes.join('/')
  }

  /** What is referred to by what has been written so far, each as text, in the order of its numbers. */
  *parts(): Generator<string> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift())
      yield this.#content(next)
  }

  #slot(slot: Slot): string {
    if (slot === undeclared) return '?'
    return slot instanceof SharedCell ? slot.name : this.value(slot)
  }

  #content(held: OwnFunction | OwnRecord | readonly OwnValue[]): string {
    if (held instanceof OwnFunction) return this.#function(held)
    if (held instanceof OwnRecord) {
      const fields = [...held.fields].map(
        ([key, field]) => `${JSON.stringify(key)}:${this.value(field)}`,
      )
      return `{${fields.join()}}${held.isFrozen ? '!' : ''}`
    }
    const items = held.map((item) => this.value(item)).join()
    return `[${items}]${Object.isFrozen(held) ? '!' : ''}`
  }

  #function({ info, environment }: OwnFunction): string {
    const captured = info.captures.flatMap(({ binding, hops }) => {
      const holder = environment.out(hops)
      return holder.parent
        ? [`${this.#numberOf(holder)}:${this.#slot(holder.slots[binding.index])}`]
        : []
    })
    return `${info.node.start}(${captured.join()})`
  }

  /** The number of an array, a record, a function or an environment, by when it was met first. */
  #numberOf(held: object): number {
    const number = this.#numbers.get(held) ?? this.#numbers.size
    this.#numbers.set(held, number)
    return number
  }
}

/** Whether a value is an array of the thread's own: one from memory is whatever it holds, be it read once or twice. */
function isOwnArray(value: OwnValue): value is readonly OwnValue[] {
  return Array.isArray(value) && !isShared(value as readonly OwnValue[])
}
