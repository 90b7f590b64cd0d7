import { atomically } from '../../../steps/atomically.ts'
import { timeOut } from '../model/time-out.ts'
import { timeoutProposal } from '../sources.ts'
import type { Variant } from '../model/variant.ts'
import { insertThenExpire } from './insert-then-expire.ts'

/**
 * The first version with one answer to its first race: a fetch iterates over a copy, which nobody can
 * change. Who inserts and who sets the deadline are still two threads. Reconstructed, as that one is.
 */
export const copies: Variant = {
  ...insertThenExpire,
  id: 'copies',
  label: 'First version with copies',
  sentence:
    'Reconstructed: as the first version, but a fetch iterates over a copy of what is tracked.',
  source: timeoutProposal,

  *fetch(receiver, caller) {
    const finished = yield* receiver.finished.swap()
    const tracked = (yield* receiver.tracking.items()).map(([, batch]) => batch)
    yield* atomically(receiver.reported, 'report', [caller, finished, tracked], () =>
      timeOut(receiver, caller, finished, tracked),
    )
  },
}
