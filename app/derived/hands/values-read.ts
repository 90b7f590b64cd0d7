import {
  fingerprint,
  isIdentified,
  same,
  type FrameSnapshot,
  type MemoryObject,
  type Step,
  type Value,
} from '../../../src/index.ts'
import { rowContent, type RowRef } from '../row-content.ts'
import { callThatWentOn } from './stands.ts'

/** A value that a step has read into a variable. */
export interface ReadValue {
  readonly variable: string
  readonly value: Value
  /** The row that it was read from. */
  readonly source: RowRef
  /** The call whose variable it is, as a depth in the stack. */
  readonly depth: number
}

/**
 * The values that a step has read into local variables: what it returned to the variable that was waiting for
 * it, and what its callback was shown and has kept. What the step itself brought along is not read.
 *
 * @param after where the actor's program stands after the step.
 */
export function valuesRead(
  { op, stack, before, effect }: Step,
  after: readonly FrameSnapshot[],
  objects: readonly MemoryObject[],
): readonly ReadValue[] {
  const depth = callThatWentOn(stack, after)
  const [from, to] = depth === null ? [] : [stack[depth], after[depth]]
  if (depth === null || !from || !to) return []
  const { target } = from.site
  const hasWritten = effect.accesses.some(({ mode, lock }) => mode === 'write' && !lock)
  const isAnswerOnItself = typeof effect.result === 'boolean' && hasWritten
  const reads: ReadValue[] = []
  const take = (variable: string, value: Value): void => {
    const isKnown = reads.some((read) => same(read.value, value))
    const isBrought = isIdentified(value) && op.args.some((each) => same(each, value))
    const source = sourceOf(value)
    if (!isKnown && !isBrought && source) reads.push({ variable, value, source, depth })
  }
  if (target !== null && target in to.locals && !isAnswerOnItself) {
    const value = to.locals[target]
    if (same(value, effect.result)) take(target, value)
  }
  for (const [variable, value] of Object.entries(to.locals)) {
    const isChanged = !(variable in from.locals) || !same(from.locals[variable], value)
    if (isChanged && effect.observed.some((each) => same(each, value))) take(variable, value)
  }
  return reads

  /** The row that held the value; where none did, the one that the op is about. */
  function sourceOf(value: Value): RowRef | null {
    const rows = effect.accesses.filter(({ mode }) => mode === 'read')
    const held = rows.find((row) => rowContent(objects, before, row) === fingerprint(value))
    const row = held ?? rows.find(({ object }) => object === op.object) ?? rows[0]
    return row ? { object: row.object, key: row.key } : null
  }
}
