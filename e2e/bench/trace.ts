/** An event of Chromium's trace, as far as it is read here. Times are in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Of the processor, which is not shared with whoever else runs on the machine. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

/** What to record, so that the functions here find what they look for. */
export const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

/** A press, in milliseconds of processor time of the page's main thread. */
export interface Press {
  /** All tasks from the press to the frame that shows it. */
  readonly work: number
  /** How much of it are the page's own scripts. */
  readonly script: number
}

export interface Measured {
  readonly presses: readonly Press[]
  /** The longest task of the main thread, in milliseconds of processor time. */
  readonly longest: number
}

/**
 * Reads presses off a trace.
 *
 * @param isOf whether an event handed to the page is a press to be measured.
 * @throws Error if there is none, or one that no frame comes after.
 */
export function measured(trace: Buffer, isOf: (type: string | undefined) => boolean): Measured {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const isPress = ({ name, args }: TraceEvent) => name === 'EventDispatch' && isOf(args?.data?.type)
  const first = traceEvents.find(isPress)
  if (!first) throw new Error('the trace has no press')
  const events = traceEvents
    .filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
    .toSorted((one, other) => one.ts - other.ts)
  const tasks = events.filter(isTask)
  const presses = events.filter(isPress).map(({ ts }): Press => {
    const begin = tasks.findIndex((task) => isIn(task, ts))
    const frame = events.find((event) => event.ts > ts && event.name === 'Commit')
    const end = tasks.findIndex((task) => frame && isIn(task, frame.ts))
    if (begin < 0 || end < 0) throw new Error('no frame comes after a press')
    const taken = tasks.slice(begin, end + 1)
    const scripts = events.filter(
      ({ name, ts: at }) =>
        (name === 'EventDispatch' || name === 'FunctionCall' || name === 'FireAnimationFrame') &&
        taken.some((task) => isIn(task, at)),
    )
    return { work: sum(taken), script: sum(outermost(scripts)) }
  })
  return { presses, longest: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000 }
}

function isTask({ name, tdur }: TraceEvent): boolean {
  return name === 'ThreadControllerImpl::RunTask' && tdur !== undefined
}

function isIn({ ts, dur = 0 }: TraceEvent, at: number): boolean {
  return ts <= at && at <= ts + dur
}

/** Events that are in no other: one that calls another counts it as its own. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter(
    (event) =>
      !events.some((other) => other !== event && other.ts < event.ts && isIn(other, event.ts)),
  )
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((all, { tdur = 0 }) => all + tdur, 0) / 1000
}
