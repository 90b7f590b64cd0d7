import type { Program } from '../../../steps/program.ts'
import type { Batch } from './batch.ts'
import type { Receiver } from './receiver.ts'

/** The instant of the clock at which a request that has been received is due. */
export const deadline = 1

/** Sends a batch to its engine, without any deadline. Part of a step. */
export function* send({ live, count, pulls }: Receiver, batch: Batch): Program {
  for (const request of (yield* live.get(batch)) ?? []) yield* count.set(request, 1)
  yield* pulls.send(batch)
}

/** Sends a batch to its engine, and says when its requests are due. Part of a step. */
export function* receive(receiver: Receiver, batch: Batch): Program {
  for (const request of (yield* receiver.live.get(batch)) ?? [])
    yield* receiver.expire.set(request, deadline)
  yield* send(receiver, batch)
}
