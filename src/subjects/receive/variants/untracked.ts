import { atomically } from '../../../steps/atomically.ts'
import { start } from '../model/callback.ts'
import { send } from '../model/receive.ts'
import { report, taken } from '../model/report.ts'
import { stuckIssue } from '../sources.ts'
import type { Variant } from '../model/variant.ts'

/**
 * Before the pull request: nobody keeps an eye on a request. Whatever is not a plain success is logged,
 * and a request that nobody reports holds its blocks for ever.
 */
export const untracked: Variant = {
  id: 'untracked',
  label: 'Before the PR',
  sentence: 'Reports what has arrived, and only logs what has not.',
  source: stuckIssue,
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
        else yield* receiver.pulls.pop(batch)
      }
    })
  },

  *result({ count, finished, pulls }, response) {
    yield* atomically(finished, 'result', [response], function* () {
      for (const request of response.ok) {
        const left = ((yield* count.get(request)) ?? 0) - 1
        yield* count.set(request, left)
        if (left === 0) yield* finished.set(request, 'good')
      }
      if (response.status !== 'CONTINUE') yield* pulls.pop(response.batch)
    })
  },

  *exception({ pulls }, batch) {
    yield* pulls.pop(batch)
  },

  *fetch(receiver, caller) {
    yield* atomically(receiver.finished, 'fetch', [caller], function* () {
      yield* report(receiver, caller, taken(yield* receiver.finished.swap()))
    })
  },
}
