import type { Program } from '../../../steps/program.ts'
import type { RequestEnd, Receiver } from './receiver.ts'
import { reportStatus, type Report } from './report-status.ts'

/** A request that a fetch hands to the scheduler, and how it presents it. */
interface Taken extends Pick<Report, 'as' | 'timedOut'> {
  readonly request: string
}

/** What a fetch has taken from `finished`. */
export function taken(items: readonly (readonly [string, RequestEnd])[]): Taken[] {
  return items.map(([request, outcome]) => ({
    request,
    as: outcome === 'good' ? 'good' : 'failed',
    timedOut: outcome === 'timed out',
  }))
}

/** Tells the scheduler, and the caller that it has been told. Part of a fetch's one step. */
export function* report(receiver: Receiver, caller: string, all: readonly Taken[]): Program {
  const { reported, now, blocks } = receiver
  for (const { request, as, timedOut } of all) {
    const before = yield* reported.get(request)
    const loaded = yield* hasArrived(receiver, request)
    const at = yield* now.get()
    const reports = [...(before?.reports ?? []), { as, loaded, timedOut, at }]
    yield* reported.set(request, reportStatus(reports))
    if (blocks) yield* blocks.free(request)
  }
  yield* receiver.answerTo(caller).enqueue('done')
}

/** Whether a request's data is in its blocks: as it is there, or as the answers have told. */
function* hasArrived({ blocks, count }: Receiver, request: string): Program<boolean> {
  return blocks ? yield* blocks.isFilled(request) : (yield* count.get(request)) === 0
}
