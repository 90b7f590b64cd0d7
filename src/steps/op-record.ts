import { fingerprint, isValue, labelOf, type Value } from '../memory/value.ts'

/** An op as plain data: all that can be told of it without performing it. */
export interface OpRecord {
  /** The name of the object that it is about. */
  readonly object: string
  readonly method: string
  /** What a use of it is called, such as `byId.merge`, or `count.read` of a cell. */
  readonly use: string
  readonly args: readonly Value[]
  /** One word for the timeline, such as `read`. */
  readonly verb: string
  /** The op as a person reads it before it runs: `byName.put pear → v2 pear`. */
  readonly preview: string
}

/**
 * What an op does, as text that is the same for whoever performs it, in every replay and under every
 * strategy: object, method and arguments, such as `byId.merge(1, #"1:v2 pear/")`. Ops with equal signatures
 * do the same, callbacks excepted. Instances are written by their `uid`.
 */
export function signatureOf({
  object,
  method,
  args,
}: Pick<OpRecord, 'object' | 'method' | 'args'>): string {
  // What is no value has no canonical text. An op that is called with it can only fail.
  const texts = args.map((each) => (isValue(each) ? fingerprint(each) : `invalid ${labelOf(each)}`))
  return `${object}.${method}(${texts.join(', ')})`
}
