import type { StateProperty } from '../../../system/property.ts'
import { deadline } from '../model/receive.ts'
import type { Receiver } from '../model/receiver.ts'
import { timeoutProposal } from '../sources.ts'

export function noEarlyTimeout({ reported }: Receiver): StateProperty {
  return {
    id: 'no-early-timeout',
    rank: 'required',
    title: 'No early timeout',
    sentence: 'No request is reported before its deadline without a response.',
    source: timeoutProposal,
    when: 'always',
    holds: (heap) =>
      reported
        .peekItems(heap)
        .every(([, { reports }]) =>
          reports.every(({ timedOut, at }) => !timedOut || at >= deadline),
        ),
  }
}
