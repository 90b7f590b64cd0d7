import { Callable, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { fieldsIn, inOrder } from './items.ts'
import { isArray, isInstance } from './kinds.ts'
import { checkDepth, checkText, textCost } from './limits.ts'
import { labelStyle, notationStyle, type Style } from './text-style.ts'
import type { Runtime } from './runtime.ts'

/**
 * A value as text: what `String(x)`, a template and `+` make of it. As in JavaScript, but for what that has
 * no words for: an instance or a record is its label, a function or a shared object its name.
 */
export function textOf(value: OwnValue, runtime: Runtime): string {
  return isArray(value) ? joinedText(value, ',', runtime) : wordOf(value, labelStyle, runtime, 0)
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
  const words = values.map((value) => wordOf(value, notationStyle, runtime, 0))
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
  const parts = items.map((item) => {
    if (item === undefined || item === null) return ''
    return isArray(item)
      ? joined(item, ',', runtime, depth + 1)
      : wordOf(item, labelStyle, runtime, depth + 1)
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

/** A value that stands by itself: a text without quotes, undefined and null by their names. */
function wordOf(value: OwnValue, style: Style, runtime: Runtime, depth: number): string {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return String(value)
  return written(value, style, runtime, depth)
}

function written(value: OwnValue, style: Style, runtime: Runtime, depth: number): string {
  if (typeof value === 'string') {
    runtime.spend(textCost(value.length))
    return style.text(value)
  }
  if (value === undefined || value === null) return style.nothing(value)
  if (typeof value !== 'object') return String(value)
  if (value instanceof Callable) return value.name === '' ? 'a function' : value.name
  if (value instanceof SharedHandle) return value.name
  checkDepth(depth)
  if (isArray(value)) {
    runtime.spend(1 + value.length)
    const items = value.map((item) => written(item, style, runtime, depth + 1))
    return `[${together(items, ', ', runtime)}]`
  }
  if (isInstance(value)) return value.label
  const fields = fieldsIn(value)
  runtime.spend(1 + fields.size)
  const named = inOrder(fields).map(
    ([key, field]) => `${style.key(key)}: ${written(field, style, runtime, depth + 1)}`,
  )
  const { space } = style
  return named.length === 0 ? '{}' : `{${space}${together(named, ', ', runtime)}${space}}`
}
