import { atomically } from '../../../steps/atomically.ts'
import type { Program } from '../../../steps/program.ts'
import type { Batch } from '../model/batch.ts'
import { start } from '../model/callback.ts'
import { receive } from '../model/receive.ts'
import type { Receiver } from '../model/receiver.ts'
import { timeOut } from '../model/time-out.ts'
import { timeoutProposal } from '../sources.ts'
import type { Variant } from '../model/variant.ts'

/**
 * The pull request as it may have been at first: a request is tracked, and a fetch times out what is overdue. But
 * the worker's thread inserts while the loop iterates, and until a request has been received its expiry is 0.
 *
 * This is a reconstruction from what is told of it: its first commit was not to be found. The code before it and
 * the one after its review begin with an expiry that never comes, under which no request is timed out early.
 */
export const insertThenExpire: Variant = {
  id: 'insert-then-expire',
  label: 'First version',
  sentence:
    'Reconstructed: the worker tracks a batch at once, and the loop sets its deadline when it gets there.',
  source: timeoutProposal,
  firstExpiry: 0,

  *load({ tracking, loop }, batch) {
    yield* tracking.set(batch.engine, batch)
    yield* loop.enqueue(start(batch))
  },

  *start(receiver, batch) {
    yield* atomically(receiver.pulls, 'start', [batch], function* () {
      const known = yield* receiver.agents.get(batch.engine)
      if (known) yield* receive(receiver, batch)
      else yield* receiver.pulls.ask(batch)
    })
  },

  *bootstrapped(receiver, engine, found) {
    yield* atomically(receiver.pulls, 'bootstrapped', [engine, found], function* () {
      if (found) yield* receiver.agents.set(engine, true)
      for (const [batch, waits] of yield* receiver.pulls.items()) {
        if (batch.engine !== engine || waits !== 'bootstrap') continue
        if (found) yield* receive(receiver, batch)
        else yield* receiver.pulls.pop(batch)
      }
    })
  },

  *result(receiver, response) {
    const { live, count, finished, pulls } = receiver
    yield* atomically(finished, 'result', [response], function* () {
      // An exception has ended the pull already, and closed its socket.
      if (!(yield* pulls.get(response.batch))) return
      const pulled = (yield* live.get(response.batch)) ?? []
      for (const request of response.ok) {
        // A fetch has timed it out, and thrown it out of the pull's own dictionary: a KeyError.
        if (!pulled.includes(request)) {
          yield* giveUp(receiver, response.batch)
          return
        }
        const left = ((yield* count.get(request)) ?? 0) - 1
        yield* count.set(request, left)
        if (left === 0) yield* finished.set(request, 'good')
      }
      for (const request of response.err)
        if (pulled.includes(request)) yield* finished.set(request, 'good')
      // An ERROR is left to the deadline.
      if (response.status !== 'CONTINUE') yield* pulls.pop(response.batch)
    })
  },

  *exception(receiver, batch) {
    yield* atomically(receiver.finished, 'exception', [batch], function* () {
      if (yield* receiver.pulls.get(batch)) yield* giveUp(receiver, batch)
    })
  },

  // The worker's thread may insert at any time: a fetch is a step for each look at what is tracked.
  *fetch(receiver, caller) {
    const finished = yield* receiver.finished.swap()
    const tracked: Batch[] = []
    let turn = yield* receiver.tracking.next()
    while (turn !== undefined && turn !== 'changed') {
      tracked.push(turn[1])
      turn = yield* receiver.tracking.next(turn)
    }
    // An exception: what has been taken from finished is lost with it.
    if (turn === 'changed') yield* receiver.answerTo(caller).enqueue('RuntimeError')
    else
      yield* atomically(receiver.reported, 'report', [caller, finished, tracked], () =>
        timeOut(receiver, caller, finished, tracked),
      )
  },
}

/** What has no other end is finished, to free its blocks. The scheduler takes it for loaded. */
function* giveUp({ live, finished, pulls }: Receiver, batch: Batch): Program {
  for (const request of (yield* live.get(batch)) ?? []) yield* finished.set(request, 'good')
  yield* pulls.pop(batch)
}
