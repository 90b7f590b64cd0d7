import { fingerprint, isIdentified, isValue, labelOf } from '../memory/value.ts'
import type { OpRecord } from './op-record.ts'

/**
 * What an op does, as text that is the same for whoever does the same under another strategy: the object, the use of
 * it, and the key, such as `byId.merge 1`. Unlike a signature it leaves out what is written. Instances that a run
 * makes differ from run to run, so that any two of them are one key.
 */
export function operationOf({ use, args }: Pick<OpRecord, 'use' | 'args'>): string {
  const [key] = args
  if (isIdentified(key) && key.by !== undefined) return `${use} made`
  return `${use} ${isValue(key) ? fingerprint(key) : labelOf(key)}`
}

/** Whether two ops do the same: see {@link operationOf}. */
export function sameOperation(one: OpRecord, other: OpRecord): boolean {
  return operationOf(one) === operationOf(other)
}

/** Whether two ops use the same object in the same way. */
export function sameUse(one: OpRecord, other: OpRecord): boolean {
  return one.use === other.use
}
