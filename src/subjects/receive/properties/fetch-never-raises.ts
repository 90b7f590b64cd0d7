import type { ThreadProperty } from '../../../system/property.ts'
import type { Receiver } from '../model/receiver.ts'
import { timeoutProposal } from '../sources.ts'

export function fetchNeverRaises({ tracking }: Receiver): ThreadProperty {
  return {
    id: 'fetch-never-raises',
    rank: 'required',
    title: 'Fetch never raises',
    sentence: 'No iteration sees the dictionary change its size.',
    source: timeoutProposal,
    when: 'thread',
    initial: true,
    observe: (calm, { op, result }) =>
      calm === true && !(op.object === tracking.name && result === 'changed'),
    holds: (calm) => calm === true,
  }
}
