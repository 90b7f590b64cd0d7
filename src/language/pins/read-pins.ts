import type { Pin } from '../own-program.ts'
import type { Problem, Span } from '../problem.ts'
import { parsePin, type Pinned } from './parse-pin.ts'
import { isPin } from './pin-items.ts'
import { TextLines } from './text-lines.ts'

/** A statement that pins can stand behind. */
export interface PinPlace {
  readonly pinned: Pinned
  /** The whole statement. */
  readonly span: Span
}

/** All pins of a program, and what is wrong with those that are none. */
export interface PinsReading {
  readonly pins: readonly Pin[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the pins of a program. A pin stands behind its statement, in the same line, or alone in a line below,
 * with nothing in between but pins of the same statement.
 *
 * @param text the program.
 * @param comments where its `//` comments stand, in their order.
 * @param places its properties and its `run(…)`.
 * @param variants the ids of its variants, in their order.
 */
export function readPins(
  text: string,
  comments: readonly Span[],
  places: readonly PinPlace[],
  variants: readonly string[],
): PinsReading {
  const lines = new TextLines(text)
  const pins: Pin[] = []
  const problems: Problem[] = []
  /** The line of the last pin, and what it stands behind. */
  let last: { readonly line: number; readonly place: PinPlace } | null = null
  for (const span of comments) {
    const comment = lines.of(span)
    if (!isPin(comment)) continue
    const place = placeOf(span, lines, places, last)
    if (!place) {
      problems.push({ ...span, ...behindNothing })
      continue
    }
    last = { line: span.line, place }
    const { pin, problem } = parsePin(comment, span, variants, place.pinned)
    if (problem) problems.push(problem)
    else if (pins.some(({ property }) => property === pin.property))
      problems.push({ ...span, ...pinnedTwice })
    else pins.push(pin)
  }
  return { pins, problems }
}

const behindNothing = {
  sentence: 'This pin stands behind nothing that can be pinned.',
  suggestion: 'Write it behind “atEnd(…)”, “always(…)” or “run(…)”.',
}

const pinnedTwice = {
  sentence: 'The same is pinned a second time.',
  suggestion: 'Keep one of the two pins.',
}

function placeOf(
  { line, column }: Span,
  lines: TextLines,
  places: readonly PinPlace[],
  last: { readonly line: number; readonly place: PinPlace } | null,
): PinPlace | undefined {
  const here = lastOf(places, line, column)
  if (here) {
    const between = lines.before(line, column).slice(here.span.endColumn - 1)
    return nothingButComments.test(between) ? here : undefined
  }
  if (lines.before(line, column).trim() !== '') return undefined
  if (last?.line === line - 1) return last.place
  const above = lastOf(places, line - 1, Infinity)
  const behind = above && lines.rest(lines.offset(line - 1, above.span.endColumn))
  return behind !== undefined && nothingButComments.test(behind) ? above : undefined
}

/** Of the statements that end in a line, before a column, the last. */
function lastOf(places: readonly PinPlace[], line: number, column: number): PinPlace | undefined {
  return places
    .filter(({ span }) => span.endLine === line && span.endColumn <= column)
    .toSorted((one, other) => other.span.endColumn - one.span.endColumn)[0]
}

/** What stands behind a statement in its line and is no code. */
const nothingButComments = /^(?:[\s;]|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:\/\/.*)?$/u
