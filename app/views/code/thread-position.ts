import type { FrameSnapshot, Step, ThreadSnapshot, Trace } from '../../../src/index.ts'

/** Where a thread stands in the source: before its next step, or, at its end, behind its last. */
export interface ThreadPosition {
  readonly thread: ThreadSnapshot
  /** The outermost call first; empty if the thread has ended without a step. */
  readonly stack: readonly FrameSnapshot[]
  /** The thread's last step, if it has taken one. */
  readonly last: Step | null
  readonly isDone: boolean
}

export function standings({ threads, steps }: Trace): readonly ThreadPosition[] {
  return threads.map((thread) => {
    const last = steps.findLast(({ actor }) => actor === thread.name) ?? null
    return {
      thread,
      last,
      stack: thread.next?.stack ?? last?.stack ?? [],
      isDone: thread.next === null,
    }
  })
}

/** Where a thread stands within the method that is shown, if it is in it at all. */
export interface Mark {
  readonly name: string
  readonly line: number
  readonly endLine: number
  /** `next`: its next step is there; `call`: a call there is under way; `done`: it ended there. */
  readonly kind: 'next' | 'call' | 'done'
}

/** The threads that are in the method of `shown`. */
export function marksIn(shown: FrameSnapshot, all: readonly ThreadPosition[]): readonly Mark[] {
  return all.flatMap(({ thread, stack, isDone }) => {
    const depth = stack.findLastIndex(({ site }) => isSameMethod(site, shown.site))
    const frame = stack[depth]
    if (!frame) return []
    const kind = isDone ? 'done' : depth === stack.length - 1 ? 'next' : 'call'
    return [{ name: thread.name, line: frame.site.line, endLine: frame.site.endLine, kind }]
  })
}

function isSameMethod(a: FrameSnapshot['site'], b: FrameSnapshot['site']): boolean {
  return a.file === b.file && a.method.line === b.method.line
}
