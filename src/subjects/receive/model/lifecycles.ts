import type { Heap } from '../../../memory/heap.ts'
import { fingerprint } from '../../../memory/value.ts'
import type { Lifecycle } from '../../../system/inspection.ts'
import type { Batch } from './batch.ts'
import type { Receiver } from './receiver.ts'

/** How far each request has come, and whether it still holds its blocks. */
export function lifecyclesOf(
  receiver: Receiver,
  batches: readonly Batch[],
  heap: Heap,
): readonly Lifecycle[] {
  return batches.flatMap((batch) =>
    batch.requests.map((request) => {
      const reports = receiver.reported.peek(heap, request)?.reports ?? []
      return {
        name: request,
        stage: stageOf(receiver, batch, request, heap),
        holds: reports.length === 0 ? 'holds its blocks' : null,
        row: { object: receiver.reported.name, key: fingerprint(request) },
      }
    }),
  )
}

function stageOf(
  { reported, finished, count, pulls }: Receiver,
  batch: Batch,
  request: string,
  heap: Heap,
): string {
  const standing = reported.peek(heap, request)
  if (standing && standing.reports.length > 0) return standing.label
  const outcome = finished.peek(heap, request)
  if (outcome) return `finished: ${outcome}`
  if (pulls.peek(heap, batch) === 'bootstrap') return 'bootstrap'
  return count.peek(heap, request) === undefined ? 'waiting' : 'sent'
}
