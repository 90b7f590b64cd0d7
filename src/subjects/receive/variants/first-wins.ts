import { atomically } from '../../../steps/atomically.ts'
import type { Program } from '../../../steps/program.ts'
import type { Batch } from '../model/batch.ts'
import { start } from '../model/callback.ts'
import { deadline, send } from '../model/receive.ts'
import type { RequestEnd, Receiver } from '../model/receiver.ts'
import { report, taken } from '../model/report.ts'
import { dueOf } from '../model/time-out.ts'
import type { Variant } from '../model/variant.ts'

/**
 * One owner decides, and only the winner applies its side effects. Whatever can end a request calls
 * {@link terminal}; the first to do so takes the request out of tracking and reports it, and whoever
 * comes later finds it gone and leaves it alone. Deadlines are set before anybody can see the request.
 * Nobody has proposed it upstream: it is the lesson of the cache, applied here.
 */
export const firstWins: Variant = {
  id: 'first-wins',
  label: 'First outcome wins',
  sentence: 'Every end of a request goes through one door, and only the first gets through.',
  firstExpiry: 'inf',

  *load({ loop }, batch) {
    yield* loop.enqueue(start(batch))
  },

  *start(receiver, batch) {
    yield* atomically(receiver.tracking, 'start', [batch], function* () {
      yield* track(receiver, batch)
      const known = yield* receiver.agents.get(batch.engine)
      if (known) yield* send(receiver, batch)
      else yield* receiver.pulls.ask(batch)
    })
  },

  *bootstrapped(receiver, engine, found) {
    yield* atomically(receiver.pulls, 'bootstrapped', [engine, found], function* () {
      if (found) yield* receiver.agents.set(engine, true)
      for (const [batch, waits] of yield* receiver.pulls.items()) {
        if (batch.engine !== engine || waits !== 'bootstrap') continue
        if (found) yield* send(receiver, batch)
        else yield* fail(receiver, batch)
      }
    })
  },

  *result(receiver, response) {
    const { count, finished, pulls } = receiver
    yield* atomically(finished, 'result', [response], function* () {
      const { batch, ok, err, status } = response
      for (const request of ok) {
        const left = ((yield* count.get(request)) ?? 0) - 1
        yield* count.set(request, left)
        if (left === 0) yield* terminal(receiver, batch, request, 'good')
      }
      for (const request of err) yield* terminal(receiver, batch, request, 'failed')
      if (status === 'ERROR') yield* fail(receiver, batch)
      else if (status === 'FINISH') yield* pulls.pop(batch)
    })
  },

  *exception(receiver, batch) {
    yield* atomically(receiver.finished, 'exception', [batch], () => fail(receiver, batch))
  },

  *fetch(receiver, caller) {
    yield* atomically(receiver.finished, 'fetch', [caller], function* () {
      for (const [, batch] of yield* receiver.tracking.items())
        for (const request of yield* dueOf(receiver, batch))
          yield* terminal(receiver, batch, request, 'timed out')
      yield* report(receiver, caller, taken(yield* receiver.finished.swap()))
    })
  },
}

/** The one door. Not tracked any more: somebody was first. */
function* terminal(
  { tracking, live, finished }: Receiver,
  { engine }: Batch,
  request: string,
  outcome: RequestEnd,
): Program {
  const tracked = yield* tracking.get(engine)
  const requests = (tracked && (yield* live.get(tracked))) ?? []
  if (!tracked || !requests.includes(request)) return
  const others = requests.filter((each) => each !== request)
  yield* live.set(tracked, others)
  if (others.length === 0) yield* tracking.pop(engine)
  yield* finished.set(request, outcome)
}

/** A pull that ends by a failure, and with it whatever of it has not ended yet. */
function* fail(receiver: Receiver, batch: Batch): Program {
  for (const request of batch.requests) yield* terminal(receiver, batch, request, 'failed')
  yield* receiver.pulls.pop(batch)
}

/** Adds a batch to what is tracked of its engine, with its deadlines set. */
function* track({ tracking, live, expire }: Receiver, batch: Batch): Program {
  for (const request of batch.requests) yield* expire.set(request, deadline)
  const tracked = yield* tracking.get(batch.engine)
  if (tracked) {
    const requests = (yield* live.get(tracked)) ?? []
    yield* live.set(tracked, [...requests, ...batch.requests])
  } else yield* tracking.set(batch.engine, batch)
}
