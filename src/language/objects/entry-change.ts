import { labelOf, same, type Value } from '../../memory/value.ts'
import type { Effect } from '../../steps/program.ts'

/** What a method of a map did to the entry of one key; undefined stands for none. */
export interface EntryChange<Result> {
  readonly after: Value
  readonly result: Result
  readonly summary: string
  readonly description: string
  /** See {@link Effect}. */
  readonly observed?: Effect<Result>['observed']
}

/** How the row of a key is called, the key itself, and what the row holds; undefined where it is not there. */
export interface Met {
  readonly row: string
  readonly key: Value
  readonly held: Value
}

/** Nothing has changed, and this was seen. */
export function seen<Result extends Value>(
  { held }: Met,
  result: Result,
  description: string,
): EntryChange<Result> {
  return { after: held, result, summary: `← ${labelOf(result)}`, description }
}

/** A value was written whatever was there. */
export function putOver<Result>({ row, key, held }: Met, value: Value, result: Result) {
  const where =
    held === undefined
      ? 'which was absent'
      : same(held, value)
        ? 'where it was already'
        : `where ${labelOf(held)} was`
  return {
    after: value,
    result,
    summary: `${labelOf(key)} → ${labelOf(value)}`,
    description: `put ${labelOf(value)} under ${row}, ${where}`,
  }
}

/** What was there has stayed. */
export function kept<Result>({ row, held }: Met, result: Result): EntryChange<Result> {
  const summary = `kept ${labelOf(held)}`
  return { after: held, result, summary, description: `left ${row} at ${labelOf(held)}` }
}

/** The entry was removed, or there was none. */
export function removed<Result>({ row, key, held }: Met, result: Result): EntryChange<Result> {
  return {
    after: undefined,
    result,
    summary: `${labelOf(key)}, ${held === undefined ? 'no-op' : `${labelOf(held)} gone`}`,
    description:
      held === undefined
        ? `found nothing to remove under ${row}`
        : `removed ${row}, which held ${labelOf(held)}`,
  }
}

/**
 * The entry would have been removed or replaced if it had held something else.
 *
 * @param expected what it had to hold; undefined where anything would have done.
 */
export function missed<Result>(
  { row, key, held }: Met,
  did: 'remove' | 'replace',
  expected: Value,
  result: Result,
): EntryChange<Result> {
  const why =
    held === undefined
      ? 'it is absent'
      : labelOf(held) === labelOf(expected)
        ? `it holds another instance of ${labelOf(held)}`
        : `it holds ${labelOf(held)}, not ${labelOf(expected)}`
  return {
    after: held,
    result,
    summary: `${labelOf(key)}, no-op`,
    description: `did not ${did} ${row}: ${why}`,
  }
}

/** What a function has made of the entry was written, null or undefined by removing it. The result is what is there then. */
export function computed(met: Met, did: 'merged' | 'computed', next: Value): EntryChange<Value> {
  const { row, key, held } = met
  const after = next === null ? undefined : next
  const became = `${did} ${row} to ${labelOf(after)}`
  const change = { after, result: after ?? null }
  if (after === undefined)
    return held === undefined
      ? {
          ...change,
          summary: `${labelOf(key)}, no-op`,
          description: `${did} ${row}, and left it absent`,
        }
      : {
          ...change,
          summary: `${labelOf(key)}, ${labelOf(held)} gone`,
          description: `${did} ${row} to nothing, which removed ${labelOf(held)}`,
        }
  if (held !== undefined && same(after, held))
    return {
      ...change,
      summary: `kept ${labelOf(held)}`,
      description: `${did} ${row}, and left it at ${labelOf(held)}`,
    }
  return {
    ...change,
    summary: `${labelOf(key)} → ${labelOf(after)}`,
    description: `${became}, ${held === undefined ? 'which was absent' : `where ${labelOf(held)} was`}`,
  }
}
