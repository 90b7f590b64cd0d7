import type { Frame, Site } from './frame.ts'
import { expectRequest, type Program, type Request } from './program.ts'

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
    const { op, stack, localState } = expectRequest(next.value)
    // Of a call, whose own variables matter as well, nothing is told.
    const told = stack.length === 0 && localState !== undefined
    next = inner.next(
      yield {
        op,
        stack: [frame, ...stack],
        ...(told && { localState: `${site.file}:${site.line} ${localState}` }),
      },
    )
  }
  return next.value
}
