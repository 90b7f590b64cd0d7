import type { OwnProgram, Pin, PinnedCount } from '../own-program.ts'
import type { Span } from '../problem.ts'
import { foundCount, isSameCount, type PinnedVerdict } from './compare-pins.ts'
import { pinKinds } from './pin-kinds.ts'
import { itemsOf } from './pin-items.ts'
import { pinText } from './pin-text.ts'
import { TextLines } from './text-lines.ts'

/** What of a program is needed to write its pins. */
export type PinnedProgram = Pick<OwnProgram, 'text' | 'variants' | 'properties' | 'pins' | 'run'>

/** A piece of the text with what takes its place. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What stands between a statement and the pin behind it. */
const gap = '   '

/**
 * The program's text with a pin behind every property, and behind `run(…)` where a thread fails, or where runs
 * deadlock or are not serializable. Pins that say what is so stay as they are written, and so does all else.
 *
 * @param verdicts by variant. Of a variant without one, or with one that is not complete, what was pinned stays.
 */
export function withPins(
  program: PinnedProgram,
  verdicts: ReadonlyMap<string, PinnedVerdict>,
): string {
  const { text, pins, properties, run } = program
  const lines = new TextLines(text)
  const kinds = [...pinKinds.values()]
  const places = [
    ...properties.map(({ sentence, span }) => ({ span, ids: [sentence] })),
    ...(run ? [{ span: run, ids: kinds }] : []),
  ]
  const edits = places.flatMap(({ span, ids }): readonly Edit[] => {
    const old = pins.filter(({ property }) => ids.includes(property))
    const missing = ids
      .filter((id) => !old.some(({ property }) => property === id))
      .map((id) => ({ id, counts: countsOf(id, null, program, verdicts) }))
      .filter(({ id, counts }) => isWorthAPin(id, counts))
      .map(({ id, counts }) => pinText(id, counts, program.variants.length > 1))
    return [
      ...old.flatMap((pin) => correctionOf(pin, lines, program, verdicts)),
      ...(missing.length === 0 ? [] : [insertionOf(missing, span, old, lines)]),
    ]
  })
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce(
      (result, { from, to, text: put }) => result.slice(0, from) + put + result.slice(to),
      text,
    )
}

/** What is to be pinned of a property, in the variants' order. */
function countsOf(
  property: string,
  old: Pin | null,
  { variants }: PinnedProgram,
  verdicts: ReadonlyMap<string, PinnedVerdict>,
): readonly PinnedCount[] {
  return variants.flatMap((variant) => {
    const verdict = verdicts.get(variant)
    const found = verdict ? foundCount(property, variant, verdict) : null
    return found ?? old?.counts.find((each) => each.variant === variant) ?? []
  })
}

/** What every program is judged by is pinned where there is something to tell. */
function isWorthAPin(property: string, counts: readonly PinnedCount[]): boolean {
  return [...pinKinds.values()].includes(property)
    ? counts.some(({ violating }) => violating > 0n)
    : counts.length > 0
}

function correctionOf(
  pin: Pin,
  lines: TextLines,
  program: PinnedProgram,
  verdicts: ReadonlyMap<string, PinnedVerdict>,
): readonly Edit[] {
  const counts = countsOf(pin.property, pin, program, verdicts)
  const isRight =
    counts.length === pin.counts.length &&
    counts.every((count) =>
      pin.counts.some((each) => each.variant === count.variant && isSameCount(each, count)),
    )
  if (isRight) return []
  const isNamed = itemsOf(lines.of(pin.span)).items.some(({ name }) => name !== null)
  return [
    {
      from: lines.offset(pin.span.line, pin.span.column),
      to: lines.offset(pin.span.endLine, pin.span.endColumn),
      text: pinText(pin.property, counts, isNamed),
    },
  ]
}

/** Puts new pins behind a statement, below those that it has. */
function insertionOf(
  texts: readonly string[],
  statement: Span,
  old: readonly Pin[],
  lines: TextLines,
): Edit {
  const indent = /^\s*/.exec(lines.before(statement.line, statement.column))?.[0] ?? ''
  const nextLine = `${lines.ending}${indent}`
  const start = lines.offset(statement.endLine, statement.endColumn)
  const { semicolons, comments, code } = partsOf(lines.rest(start))
  if (old.length > 0 || code.startsWith('//')) {
    const end = lines.endOf(Math.max(statement.endLine, ...old.map(({ span }) => span.endLine)))
    return { from: end, to: end, text: texts.map((text) => nextLine + text).join('') }
  }
  const here = gap + texts.join(nextLine)
  const after = start + semicolons.length
  if (code === '') {
    const end = after + comments.trimEnd().length
    return { from: end, to: end, text: here }
  }
  // What follows in the same line goes on in the next, without the space before it.
  const next = after + comments.length - comments.trimStart().length
  return { from: after, to: next, text: here + nextLine }
}

/** What stands behind a statement in its line: semicolons, comments with the space around them, and all else. */
function partsOf(rest: string): {
  readonly semicolons: string
  readonly comments: string
  readonly code: string
} {
  const [, semicolons = '', comments = '', code = ''] =
    /^((?:[ \t]*;)*)((?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*)(.*)$/u.exec(rest) ?? []
  return { semicolons, comments, code }
}
