import { ProgramError } from '../../memory/program-error.ts'
import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { checkDepth, checkItems, textCost } from './limits.ts'
import type { Runtime } from './runtime.ts'

/** What JSON says, as values that are the thread's own. */
export function parseJson(text: string, reviver: OwnValue, runtime: Runtime): OwnValue {
  if (reviver !== undefined)
    throw new ProgramError('JSON.parse takes a text alone: change what it returns afterwards')
  runtime.spend(textCost(text.length))
  return ownAt(parsed(text), runtime, 0)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Engines have words of their own for what is wrong: a program would be told something else in each.
    throw new ProgramError('JSON.parse was given a text that is not JSON')
  }
}

function ownAt(value: unknown, runtime: Runtime, depth: number): OwnValue {
  if (typeof value !== 'object' || value === null) return value as OwnValue
  checkDepth(depth)
  if (Array.isArray(value)) {
    checkItems(value.length)
    runtime.spend(1 + value.length)
    return value.map((item) => ownAt(item, runtime, depth + 1))
  }
  const fields = Object.entries(value)
  checkItems(fields.length)
  runtime.spend(1 + fields.length)
  return new OwnRecord(fields.map(([key, field]) => [key, ownAt(field, runtime, depth + 1)]))
}
