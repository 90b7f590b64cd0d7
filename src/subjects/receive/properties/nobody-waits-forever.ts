import type { StateProperty } from '../../../system/property.ts'
import type { Receiver } from '../model/receiver.ts'
import { stuckIssue } from '../sources.ts'

/** A complete run has a poll after the last event: whoever is not reported by then never will be. */
export function nobodyWaitsForever({ reported }: Receiver): StateProperty {
  return {
    id: 'nobody-waits-forever',
    rank: 'required',
    title: 'Nobody waits for ever',
    sentence: 'Once every event is consumed, each request has been reported.',
    source: stuckIssue,
    when: 'end',
    holds: (heap) => reported.peekItems(heap).every(([, { reports }]) => reports.length > 0),
  }
}
