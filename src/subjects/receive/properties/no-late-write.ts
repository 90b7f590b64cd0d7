import type { StateProperty } from '../../../system/property.ts'
import type { Receiver } from '../model/receiver.ts'
import { timeoutProposal } from '../sources.ts'

/**
 * The next fetch reports it a second time, if one comes. Its id is older than its title, and stays for the links
 * that have it: no data is written here, `no-write-into-freed-blocks` judges that.
 */
export function noLateWrite({ reported, finished }: Receiver): StateProperty {
  return {
    id: 'no-late-write',
    rank: 'stronger',
    title: 'No second finish',
    sentence: 'No request that was already reported is put among the finished again.',
    source: timeoutProposal,
    when: 'always',
    holds: (heap) =>
      finished.peekItems(heap).every(([request]) => !reported.peek(heap, request)?.reports.length),
  }
}
