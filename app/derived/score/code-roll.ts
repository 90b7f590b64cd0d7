import type { FrameSnapshot, Trace } from '../../../src/index.ts'
import type { DerivedRun } from '../derived-run.ts'

/** One method in which a step of the run is taken, or will be. */
export interface CodeSection {
  /** Relative to the source root. */
  readonly file: string
  readonly name: string
  /** Its first line and its last; lines count from 1. */
  readonly line: number
  readonly endLine: number
  /** The lines at which a step of the run is taken, or a thread stands at some time. */
  readonly touched: ReadonlySet<number>
}

/** Where a step stands in the code: a section, and a line of it. Null for a step without code of its own. */
export interface CodePlace {
  readonly section: number
  readonly line: number
}

/** The methods that a run goes through, and where in them each of its steps is taken. */
export interface CodeRoll {
  readonly sections: readonly CodeSection[]
  readonly steps: readonly (CodePlace | null)[]
  /** Where each thread and task stands at the cursor. */
  readonly threads: readonly ThreadPlace[]
}

/** Where a thread or task stands: before its next step, or behind its last one. */
export interface ThreadPlace extends CodePlace {
  readonly name: string
  readonly isDone: boolean
}

/**
 * Finds the code of a run, methods in the order in which they are come to. A method that is looked into only
 * to call another one has no step of its own, and is left out.
 */
export function codeRoll({ run, now }: Pick<DerivedRun, 'run' | 'now'>): CodeRoll {
  const sections: { site: FrameSnapshot['site']; touched: Set<number> }[] = []
  const placeOf = (stack: readonly FrameSnapshot[] | undefined): CodePlace | null => {
    const site = stack?.at(-1)?.site
    if (!site) return null
    let section = sections.findIndex(({ site: each }) => isSameMethod(each, site))
    if (section < 0) section = sections.push({ site, touched: new Set() }) - 1
    sections[section]?.touched.add(site.line)
    return { section, line: site.line }
  }
  // Who has not begun stands at the beginning: threads in their order come to their code first.
  for (const { next } of now.threads) if (now.steps.length === 0) placeOf(next?.stack)
  const steps = run.steps.map(({ stack }) => placeOf(stack))
  const standing = (trace: Trace) =>
    trace.threads.flatMap(({ name, next }): ThreadPlace[] => {
      const last = trace.steps.findLast(({ actor }) => actor === name)
      const place = placeOf(next?.stack ?? last?.stack)
      return place ? [{ name, isDone: next === null, ...place }] : []
    })
  // A line at which a thread stands at the end of the run is there all along, lest lines come and go.
  standing(run)
  const threads = standing(now)
  return {
    steps,
    threads,
    sections: sections.map(({ site: { file, method }, touched }) => ({ file, ...method, touched })),
  }
}

function isSameMethod(a: FrameSnapshot['site'], b: FrameSnapshot['site']): boolean {
  return a.file === b.file && a.method.line === b.method.line
}
