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

/** What of a roll is the same at each moment of a run. */
type WholeRoll = Pick<CodeRoll, 'sections' | 'steps'>

const known = new WeakMap<Trace, WholeRoll>()

/**
 * Finds the code of a run, methods in the order in which they are come to. A method that is looked into only
 * to call another one has no step of its own, and is left out.
 */
export function codeRoll({ run, now }: Pick<DerivedRun, 'run' | 'now'>): CodeRoll {
  const whole = known.get(run) ?? wholeRoll(run)
  known.set(run, whole)
  return { ...whole, threads: standing(now, (site) => placeIn(whole.sections, site)) }
}

function wholeRoll(run: Trace): WholeRoll {
  const sections: (CodeSection & { readonly touched: Set<number> })[] = []
  const place = ({ file, line, method }: Site): CodePlace => {
    const found = sections.findIndex((each) => each.file === file && each.line === method.line)
    const section = found < 0 ? sections.push({ file, ...method, touched: new Set() }) - 1 : found
    sections[section]?.touched.add(line)
    return { section, line }
  }
  // Who has not begun stands at the beginning: threads in their order come to their code first.
  if (run.steps.length === 0) standing(run, place)
  const steps = run.steps.map(({ stack }) => siteOf(stack)).map((site) => site && place(site))
  // A line at which a thread stands at the end of the run is there all along, lest lines come and go.
  standing(run, place)
  return { sections, steps }
}

type Site = FrameSnapshot['site']

function siteOf(stack: readonly FrameSnapshot[] | undefined): Site | null {
  return stack?.at(-1)?.site ?? null
}

function standing(trace: Trace, placeOf: (site: Site) => CodePlace | null): ThreadPlace[] {
  return trace.threads.flatMap(({ name, next }): ThreadPlace[] => {
    const last = trace.steps.findLast(({ actor }) => actor === name)
    const site = siteOf(next?.stack ?? last?.stack)
    const place = site && placeOf(site)
    return place ? [{ name, isDone: next === null, ...place }] : []
  })
}

function placeIn(sections: readonly CodeSection[], { file, line, method }: Site): CodePlace | null {
  const section = sections.findIndex((each) => each.file === file && each.line === method.line)
  return section < 0 ? null : { section, line }
}
