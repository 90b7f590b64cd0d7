import { determinedBy } from '../../../steps/determined-by.ts'
import type { Program } from '../../../steps/program.ts'
import type { Batch } from './batch.ts'
import { fetch } from './callback.ts'
import type { Receiver } from './receiver.ts'
import type { Variant } from './variant.ts'

/** The worker's main thread: a poll after each load, and one more when nothing is left to happen. */
export function* work(
  receiver: Receiver,
  variant: Variant,
  batches: readonly Batch[],
  name: string,
): Program {
  yield* loadAll(receiver, variant, batches, name)
  yield* receiver.now.until(2)
  yield* receiver.pulls.untilEmpty()
  yield* poll(receiver, name, true)
}

/** The same where no clock runs: time passes when everything has arrived, and not before. */
export function* workUnhurried(
  receiver: Receiver,
  variant: Variant,
  batches: readonly Batch[],
  name: string,
): Program {
  yield* loadAll(receiver, variant, batches, name)
  yield* receiver.pulls.untilEmpty()
  yield* receiver.now.set(2)
  yield* poll(receiver, name, true)
}

/** Another thread that polls, once. */
export function* call(receiver: Receiver, name: string): Program {
  yield* poll(receiver, name, true)
}

/** The receiver loop, in its own thread, until everybody has asked for the last time. */
export function* loop(receiver: Receiver, variant: Variant, callers: number): Program {
  let left = 0
  while (left < callers) {
    const callback = yield* determinedBy([left], receiver.loop.dequeue())
    switch (callback.kind) {
      case 'start':
        yield* variant.start(receiver, callback.batch)
        break
      case 'bootstrapped':
        yield* variant.bootstrapped(receiver, callback.engine, callback.found)
        break
      case 'response':
        yield* variant.result(receiver, callback)
        break
      case 'exception':
        yield* variant.exception(receiver, callback.batch)
        break
      case 'fetch':
        yield* variant.fetch(receiver, callback.caller)
        if (callback.last) left += 1
    }
  }
}

/** Time: the deadline passes, and then the socket's own timeout. */
export function* clock({ now }: Receiver): Program {
  yield* now.set(1)
  yield* now.set(2)
}

function* loadAll(
  receiver: Receiver,
  variant: Variant,
  batches: readonly Batch[],
  name: string,
): Program {
  for (const batch of batches) {
    yield* variant.load(receiver, batch)
    yield* poll(receiver, name, false)
  }
}

/** Asks the loop for what has finished, and waits for it. A fetch that raises raises here. */
function* poll(receiver: Receiver, name: string, last: boolean): Program {
  yield* receiver.loop.enqueue(fetch(name, last))
  const answer = yield* receiver.answerTo(name).dequeue()
  if (answer === 'RuntimeError') throw new Error('dictionary changed size during iteration')
}
