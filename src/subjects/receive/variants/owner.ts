import { atomically } from '../../../steps/atomically.ts'
import { start } from '../model/callback.ts'
import { receive } from '../model/receive.ts'
import { timeOut } from '../model/time-out.ts'
import { reviewedCode } from '../sources.ts'
import type { Variant } from '../model/variant.ts'
import { insertThenExpire } from './insert-then-expire.ts'

/**
 * The pull request after its review: only the loop touches what is tracked, so nothing needs a copy, and
 * no fetch can come between the insertion and the deadline. What ends a request is still in many places:
 * what has arrived stays tracked and is timed out as well, and what a failed bootstrap leaves behind, or
 * another batch of the same engine pushes out of tracking, has no deadline at all.
 */
export const owner: Variant = {
  ...insertThenExpire,
  id: 'owner',
  label: 'Single owner',
  sentence: 'The loop alone tracks batches, sets deadlines and times out.',
  source: reviewedCode,
  firstExpiry: 'inf',

  *load({ loop }, batch) {
    yield* loop.enqueue(start(batch))
  },

  *start(receiver, batch) {
    yield* atomically(receiver.tracking, 'start', [batch], function* () {
      // Whatever else is in flight from that engine is no longer watched.
      yield* receiver.tracking.set(batch.engine, batch)
      const known = yield* receiver.agents.get(batch.engine)
      if (known) yield* receive(receiver, batch)
      else yield* receiver.pulls.ask(batch)
    })
  },

  *fetch(receiver, caller) {
    yield* atomically(receiver.finished, 'fetch', [caller], function* () {
      const finished = yield* receiver.finished.swap()
      const tracked = yield* receiver.tracking.items()
      yield* timeOut(
        receiver,
        caller,
        finished,
        tracked.map(([, batch]) => batch),
      )
    })
  },
}
