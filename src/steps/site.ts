import type { Program, Request } from './program.ts'

/** Where one `yield*` stands in the source. Lines count from 1. */
export interface Site {
  /** Relative to the source root, such as `cache/strategies/racy.ts`. */
  readonly file: string
  readonly line: number
  /** The last line of the yielded expression. */
  readonly endLine: number
  /** The variable that the result is assigned to, or null. */
  readonly target: string | null
  /** The enclosing generator. */
  readonly method: { readonly name: string; readonly line: number; readonly endLine: number }
}

/** One call on a thread's stack: where it stands, and its local variables by name. */
export interface Frame {
  readonly site: Site
  readonly locals: Readonly<Record<string, unknown>>
}

/** A site as the build writes it: line, end line, target, and the enclosing method's name and lines. */
type SiteRow = readonly [number, number, string | null, string, number, number]

/** Makes the sites of one file. Called only by code that the build has instrumented. */
export function sitesOf(file: string, rows: readonly SiteRow[]): readonly Site[] {
  return rows.map(([line, endLine, target, name, from, to]) => ({
    file,
    line,
    endLine,
    target,
    method: { name, line: from, endLine: to },
  }))
}

/**
 * Runs `program`, and tells each of its requests where it was called from. The build wraps the
 * operand of every `yield*` in a call of this; nobody writes one by hand.
 */
export function* at<Result>(
  site: Site,
  locals: Frame['locals'],
  program: Program<Result>,
): Generator<Request, Result, unknown> {
  const frame: Frame = { site, locals }
  const inner = program[Symbol.iterator]()
  let next = inner.next()
  while (!next.done) {
    const { op, stack } = next.value
    next = inner.next(yield { op, stack: [frame, ...stack] })
  }
  return next.value
}
