import {
  isIdentified,
  labelOf,
  type MemoryObject,
  type Step,
  type Value,
} from '../../../src/index.ts'
import { heldIn } from '../plate/instances.ts'

/** The value that a step is about, in a sign or two, as the plate draws it. */
export interface MovedValue {
  /** `v2` of an instance `v2 pear`, or a short value whole; empty where there was none. */
  readonly text: string
  /** Whether it is an instance, which others can lead to, or a plain value. */
  readonly isInstance: boolean
  /** What the step did with it; `missed` where it looked for one and there was none. */
  readonly mode: 'read' | 'written' | 'removed' | 'missed'
}

/** More signs than these are no sign that is taken in at a glance. */
const longest = 5

/** What a step read, wrote or took away, as far as it is one value that can be told in a sign; else null. */
export function movedValue(
  { before, effect }: Pick<Step, 'before' | 'effect'>,
  objects: readonly MemoryObject[],
): MovedValue | null {
  const written = effect.accesses.find(({ mode, lock }) => mode === 'write' && !lock)
  const row = written ?? effect.accesses.find(({ mode }) => mode === 'read')
  const object = objects.find(({ name }) => name === row?.object)
  if (!row || !object || row.key === '*') return null
  const [was, is] = [before, effect.heap].map((heap) => {
    const found = object.rows(heap).find(({ key }) => key === row.key)
    return found && heldIn(found)
  })
  if (!written) return was === undefined ? missed : signOf(was, 'read')
  return is === undefined ? signOf(was, 'removed') : signOf(is, 'written')
}

const missed: MovedValue = { text: '', isInstance: true, mode: 'missed' }

function signOf(value: Value, mode: MovedValue['mode']): MovedValue | null {
  // Who holds a lock is told in words.
  if (typeof value === 'string') return null
  const isInstance = isIdentified(value)
  const label = labelOf(value)
  const text = isInstance ? (label.split(' ')[0] ?? '') : label
  return text.length > longest ? null : { text, isInstance, mode }
}
