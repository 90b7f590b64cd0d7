import { ProgramError } from '../../memory/program-error.ts'
import { Callable, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { fieldsIn, inOrder } from './items.ts'
import { isArray } from './kinds.ts'
import { checkDepth, checkText, textCost } from './limits.ts'
import type { Runtime } from './runtime.ts'

/** How many spaces, or letters of a text, JSON is indented by at most. */
const mostIndent = 10

/** Levels of a value as text: how deep it stands, and what each level is indented by. */
interface Place {
  readonly depth: number
  readonly indent: string
}

/** A value as JSON. Instances are written as records; functions and undefined are left out, as in JavaScript. */
export function jsonTextOf(
  value: OwnValue,
  replacer: OwnValue,
  indent: OwnValue,
  runtime: Runtime,
): OwnValue {
  if (replacer !== undefined && replacer !== null)
    throw new ProgramError(
      'JSON.stringify takes no function or list of keys: write null in its place',
    )
  return written(value, { depth: 0, indent: indentOf(indent) }, runtime) ?? undefined
}

function indentOf(indent: OwnValue): string {
  if (typeof indent === 'string') return indent.slice(0, mostIndent)
  if (typeof indent !== 'number') return ''
  return ' '.repeat(Math.min(mostIndent, Math.max(0, Math.trunc(indent) || 0)))
}

/** @returns null for what JSON leaves out. */
function written(value: OwnValue, place: Place, runtime: Runtime): string | null {
  switch (typeof value) {
    case 'undefined':
      return null
    case 'string':
      return quoted(value, runtime)
    case 'number':
      return Number.isFinite(value) ? String(value) : 'null'
    case 'boolean':
      return String(value)
  }
  if (value === null) return 'null'
  if (value instanceof Callable) return null
  if (value instanceof SharedHandle)
    throw new ProgramError(`${value.name} is a shared object, and JSON has no words for it`)
  checkDepth(place.depth)
  const inside = { ...place, depth: place.depth + 1 }
  if (isArray(value)) {
    runtime.spend(1 + value.length)
    const items = value.map((item) => written(item, inside, runtime) ?? 'null')
    return block('[', items, ']', place, runtime)
  }
  const fields = fieldsIn(value)
  runtime.spend(1 + fields.size)
  const parts: string[] = []
  for (const [key, field] of inOrder(fields)) {
    const text = written(field, inside, runtime)
    const colon = place.indent === '' ? ':' : ': '
    if (text !== null) parts.push(`${quoted(key, runtime)}${colon}${text}`)
  }
  return block('{', parts, '}', place, runtime)
}

function quoted(text: string, runtime: Runtime): string {
  runtime.spend(textCost(text.length))
  const json = JSON.stringify(text)
  checkText(json.length)
  return json
}

function block(
  open: string,
  parts: readonly string[],
  close: string,
  { depth, indent }: Place,
  runtime: Runtime,
): string {
  if (parts.length === 0) return open + close
  const before = indent === '' ? '' : `\n${indent.repeat(depth + 1)}`
  const after = indent === '' ? '' : `\n${indent.repeat(depth)}`
  const length = parts.reduce(
    (sum, part) => sum + part.length + before.length + 1,
    after.length + 1,
  )
  checkText(length)
  runtime.spend(textCost(length))
  return open + parts.map((part) => before + part).join(',') + after + close
}
