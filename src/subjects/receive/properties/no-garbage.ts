import type { StateProperty } from '../../../system/property.ts'
import type { Receiver } from '../model/receiver.ts'
import { isGarbage } from '../model/report-status.ts'
import { timeoutProposal } from '../sources.ts'

/** The model would go on with whatever happened to be in those blocks. */
export function noGarbage({ reported }: Receiver): StateProperty {
  return {
    id: 'no-garbage',
    rank: 'required',
    title: 'No garbage',
    sentence: 'A load that failed is never presented as good.',
    source: timeoutProposal,
    when: 'always',
    holds: (heap) => reported.peekItems(heap).every(([, { reports }]) => !reports.some(isGarbage)),
  }
}
