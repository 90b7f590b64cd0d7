import type { Property, ThreadProperty } from '../../../system/property.ts'
import type { Value } from '../../../memory/value.ts'

/** What a test asserts of the answers that its own thread has got, in order. */
interface Assertion extends Pick<Property, 'id' | 'title' | 'sentence' | 'source'> {
  readonly holds: (answers: readonly Value[]) => boolean
}

/**
 * An assertion of a test as a property. It is judged by what the test's thread returns, which is the list of the
 * answers that it asserts something of; no other thread of it may return a list.
 */
export function assertion({ holds, ...statement }: Assertion): ThreadProperty {
  return {
    ...statement,
    rank: 'required',
    when: 'thread',
    initial: true,
    observe: (seen) => seen,
    onReturn: (seen, returned) =>
      Array.isArray(returned) ? holds(returned as readonly Value[]) : seen,
    holds: (seen) => seen === true,
  }
}
