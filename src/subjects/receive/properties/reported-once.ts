import type { StateProperty } from '../../../system/property.ts'
import type { Receiver } from '../model/receiver.ts'
import { twiceIssue } from '../sources.ts'

/** The scheduler knows a request no more once it has been reported: a second time is an assertion that fails. */
export function reportedOnce({ reported }: Receiver): StateProperty {
  return {
    id: 'reported-once',
    rank: 'required',
    title: 'Reported once',
    sentence: 'Each request is reported at most once.',
    source: twiceIssue,
    when: 'always',
    holds: (heap) => reported.peekItems(heap).every(([, { reports }]) => reports.length <= 1),
  }
}
