import { Callable, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { fieldsIn, inOrder } from './items.ts'
import { isArray, isInstance } from './kinds.ts'
import { checkDepth, checkText, textCost } from './limits.ts'
import type { Runtime } from './runtime.ts'

/**
 * A value as text: what `String(x)`, a template and `+` make of it. As in JavaScript, but for what that has
 * no words for: an instance is its label, a record its notation, a function or a shared object its name.
 */
export function textOf(value: OwnValue, runtime: Runtime): string {
  return isArray(value) ? joined(value, ',', runtime, 0) : wordOf(value, runtime, 0)
}

/** An array's items as one text, as `join` makes it: nothing for undefined and null. */
export function joinedText(
  items: readonly OwnValue[],
  separator: string,
  runtime: Runtime,
): string {
  return joined(items, separator, runtime, 0)
}

/** Values as `console.log` shows them: texts as they are, all else as it is written in a program. */
export function logLine(values: readonly OwnValue[], runtime: Runtime): string {
  const words = values.map((value) => wordOf(value, runtime, 0))
  return together(words, ' ', runtime)
}

function joined(
  items: readonly OwnValue[],
  separator: string,
  runtime: Runtime,
  depth: number,
): string {
  checkDepth(depth)
  runtime.spend(1 + items.length)
  checkText(separator.length * (items.length - 1))
  const parts = items.map((item) => {
    if (item === undefined || item === null) return ''
    return isArray(item) ? joined(item, ',', runtime, depth + 1) : wordOf(item, runtime, depth + 1)
  })
  return together(parts, separator, runtime)
}

/** Texts as one, if that is not too long. */
function together(parts: readonly string[], separator: string, runtime: Runtime): string {
  let length = separator.length * Math.max(0, parts.length - 1)
  for (const part of parts) length += part.length
  checkText(length)
  runtime.spend(textCost(length))
  return parts.join(separator)
}

function wordOf(value: OwnValue, runtime: Runtime, depth: number): string {
  return typeof value === 'string' ? value : notation(value, runtime, depth)
}

function notation(value: OwnValue, runtime: Runtime, depth: number): string {
  if (typeof value === 'string') {
    runtime.spend(textCost(value.length))
    return quoted(value)
  }
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Callable) return value.name === '' ? 'a function' : value.name
  if (value instanceof SharedHandle) return value.name
  checkDepth(depth)
  if (isArray(value)) {
    runtime.spend(1 + value.length)
    const items = value.map((item) => notation(item, runtime, depth + 1))
    return items.length === 0 ? '[]' : `[${together(items, ', ', runtime)}]`
  }
  if (isInstance(value)) return value.label
  const fields = fieldsIn(value)
  runtime.spend(1 + fields.size)
  const named = inOrder(fields).map(
    ([key, field]) => `${isName(key) ? key : quoted(key)}: ${notation(field, runtime, depth + 1)}`,
  )
  return named.length === 0 ? '{}' : `{ ${together(named, ', ', runtime)} }`
}

function quoted(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  return `'${inside.replaceAll("'", "\\'")}'`
}

/** Whether a key needs no quotes. */
function isName(key: string): boolean {
  return /^[A-Za-z_$][\w$]*$|^(?:0|[1-9]\d*)$/.test(key)
}
