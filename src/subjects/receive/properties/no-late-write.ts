import type { StateProperty } from '../../../system/property.ts'
import type { Receiver } from '../model/receiver.ts'
import { timeoutProposal } from '../sources.ts'

/** Whoever processes a result puts the request among the finished: again, if it has been there before. */
export function noLateWrite({ reported, finished }: Receiver): StateProperty {
  return {
    id: 'no-late-write',
    rank: 'stronger',
    title: 'No late write',
    sentence: 'No result is processed for a request that was already reported.',
    source: timeoutProposal,
    when: 'always',
    holds: (heap) =>
      finished.peekItems(heap).every(([request]) => !reported.peek(heap, request)?.reports.length),
  }
}
