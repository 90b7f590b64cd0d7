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
  const { reported, count, now } = receiver
  for (const { request, as, timedOut } of all) {
    const before = yield* reported.get(request)
    const loaded = (yield* count.get(request)) === 0
    const at = yield* now.get()
    const reports = [...(before?.reports ?? []), { as, loaded, timedOut, at }]
    yield* reported.set(request, reportStatus(reports))
  }
  yield* receiver.answerTo(caller).enqueue('done')
}
