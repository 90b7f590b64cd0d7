import { ProgramError } from '../../memory/program-error.ts'
import { fingerprint, labelOf, type Identified, type Value } from '../../memory/value.ts'
import { toShared } from '../library/sharing.ts'
import { digest } from './digest.ts'
import type { OwnRecord } from '../values/own-value.ts'
import type { Thread } from './thread.ts'

/** Who makes what is there before anybody runs. */
export const beforeRuns = 'before'

/**
 * A record with an identity of its own. Instances are told apart by who made them and by how many that one had
 * made, so that they are the same in every replay; and by what they hold, as in another order of steps the same
 * thread may first make another one.
 */
export function makeInstance(record: OwnRecord, thread: Thread): Identified {
  if (thread.mode.kind === 'looks')
    throw new ProgramError(`makes an instance in ${thread.mode.where}, which only reads`)
  const shared = toShared(record, thread)
  const fields = (shared as { readonly fields: ReadonlyMap<string, Value> }).fields
  const uid = `${thread.id}.${thread.nextInstance()} ${digest(fingerprint(shared))}`
  const instance = { uid, label: labelOfFields(fields), fields }
  return thread.id === beforeRuns ? instance : { ...instance, by: thread.id }
}

/** What a person reads for an instance: an entity as `v2 pear`, one with a single field by that, others whole. */
function labelOfFields(fields: ReadonlyMap<string, Value>): string {
  const [version, name] = [fields.get('version'), fields.get('name')]
  if (version !== undefined && name !== undefined) return `v${labelOf(version)} ${labelOf(name)}`
  const [only] = fields.values()
  return fields.size === 1 ? labelOf(only) : labelOf({ kind: 'record', fields })
}
