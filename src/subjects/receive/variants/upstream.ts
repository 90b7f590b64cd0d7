import { atomically } from '../../../steps/atomically.ts'
import type { Program } from '../../../steps/program.ts'
import type { Batch } from '../model/batch.ts'
import { start } from '../model/callback.ts'
import { send } from '../model/receive.ts'
import type { Receiver } from '../model/receiver.ts'
import { report, taken } from '../model/report.ts'
import { mergedCode } from '../sources.ts'
import type { Variant } from '../model/variant.ts'

/**
 * What was merged: no deadline but the socket's, and one handler for every failure, which tells the
 * scheduler that the blocks are not good. It asks whether a request has failed before, not whether it has
 * ended: one that has arrived and been reported can still fail.
 */
export const upstream: Variant = {
  id: 'upstream',
  label: 'Merged upstream',
  sentence: 'One handler for every failure, and no deadline but the socket’s.',
  source: mergedCode,
  firstExpiry: 'inf',

  *load({ loop }, batch) {
    yield* loop.enqueue(start(batch))
  },

  *start(receiver, batch) {
    yield* atomically(receiver.pulls, 'start', [batch], function* () {
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
        else yield* fail(receiver, batch, batch.requests)
      }
    })
  },

  *result(receiver, response) {
    const { count, failed, finished, pulls } = receiver
    yield* atomically(finished, 'result', [response], function* () {
      const { batch, ok, err, status } = response
      if (status === 'ERROR') {
        yield* fail(receiver, batch, batch.requests)
        return
      }
      for (const request of ok) {
        if (yield* failed.get(request)) continue
        const left = ((yield* count.get(request)) ?? 0) - 1
        yield* count.set(request, left)
        if (left === 0) yield* finished.set(request, 'good')
      }
      yield* handle(receiver, err)
      if (status === 'FINISH') yield* pulls.pop(batch)
    })
  },

  *exception(receiver, batch) {
    yield* atomically(receiver.finished, 'exception', [batch], () =>
      fail(receiver, batch, batch.requests),
    )
  },

  *fetch(receiver, caller) {
    yield* atomically(receiver.finished, 'fetch', [caller], function* () {
      yield* report(receiver, caller, taken(yield* receiver.finished.swap()))
    })
  },
}

/** The handler: each request fails at most once. */
function* handle({ failed, finished }: Receiver, requests: readonly string[]): Program {
  for (const request of requests) {
    if (yield* failed.get(request)) continue
    yield* failed.set(request, true)
    yield* finished.set(request, 'failed')
  }
}

/** A pull that ends by a failure. */
function* fail(receiver: Receiver, batch: Batch, requests: readonly string[]): Program {
  yield* handle(receiver, requests)
  yield* receiver.pulls.pop(batch)
}
