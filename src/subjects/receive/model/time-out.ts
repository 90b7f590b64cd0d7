import type { Program } from '../../../steps/program.ts'
import type { Batch } from './batch.ts'
import { isDue, type RequestEnd, type Receiver } from './receiver.ts'
import { report, taken } from './report.ts'

/**
 * Reports what has finished and what is due, and tracks the latter no longer. To the scheduler the two
 * look the same: loaded. Part of a fetch's step.
 *
 * @param tracked the batches that the fetch has found in tracking.
 */
export function* timeOut(
  receiver: Receiver,
  caller: string,
  finished: readonly (readonly [string, RequestEnd])[],
  tracked: readonly Batch[],
): Program {
  const all = taken(finished)
  for (const batch of tracked) {
    const due = yield* dueOf(receiver, batch)
    if (due.length === 0) continue
    const requests = (yield* receiver.live.get(batch)) ?? []
    yield* receiver.live.set(
      batch,
      requests.filter((each) => !due.includes(each)),
    )
    // A set of names: what has finished, too, is there once.
    for (const request of due)
      if (!all.some((each) => each.request === request))
        all.push({ request, as: 'good', timedOut: true })
  }
  yield* report(receiver, caller, all)
}

/** The requests of a batch whose time has come. */
export function* dueOf({ live, expire, now }: Receiver, batch: Batch): Program<readonly string[]> {
  const time = yield* now.get()
  const due: string[] = []
  for (const request of (yield* live.get(batch)) ?? [])
    if (isDue(yield* expire.get(request), time)) due.push(request)
  return due
}
