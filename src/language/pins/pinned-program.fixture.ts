import type { Span } from '../problem.ts'
import { readPins, type PinsReading } from './read-pins.ts'
import type { PinnedVerdict } from './compare-pins.ts'
import type { PinnedProgram } from './with-pins.ts'

/**
 * A text as far as pins go: `atEnd('…', f)` and `always('…', f)` are its properties, `run(f)` is what runs, and
 * whatever begins with `//` is a comment.
 */
export function readText(
  text: string,
  variants: readonly string[],
): PinnedProgram & Pick<PinsReading, 'problems'> {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/)
  const found = (pattern: RegExp): readonly { readonly span: Span; readonly match: string }[] =>
    lines.flatMap((content, index) =>
      [...content.matchAll(pattern)].map((match) => ({
        match: match[1] ?? '',
        span: {
          line: index + 1,
          column: match.index + 1,
          endLine: index + 1,
          endColumn: match.index + 1 + match[0].length,
        },
      })),
    )
  const properties = found(/(?:atEnd|always)\('([^']*)', f\)/g).map(({ match, span }) => ({
    sentence: match,
    when: 'end' as const,
    span,
  }))
  const run = found(/run\(f\)/g)[0]?.span ?? null
  const reading = readPins(
    text,
    found(/\/\/.*$/g).map(({ span }) => span),
    [
      ...properties.map(({ sentence, span }) => ({ pinned: { property: sentence }, span })),
      ...(run ? [{ pinned: 'run' as const, span: run }] : []),
    ],
    variants,
  )
  return { text, variants, properties, run, ...reading }
}

/** A complete verdict in which these properties break in so many schedules. */
export function verdictOf(
  schedules: number,
  violating: Readonly<Record<string, number>>,
): PinnedVerdict {
  return {
    complete: true,
    schedules: BigInt(schedules),
    properties: Object.entries({
      serializable: 0,
      'no-deadlock': 0,
      'no-failure': 0,
      ...violating,
    }).map(([id, count]) => ({
      id,
      answer: count > 0 ? 'violated' : 'holds',
      violating: BigInt(count),
      probability: 0,
      shortest: null,
    })),
  }
}
