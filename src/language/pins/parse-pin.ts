import type { Pin, PinnedCount } from '../own-program.ts'
import type { Problem, Span } from '../problem.ts'
import { pinKinds } from './pin-kinds.ts'
import { itemsOf, type PinItem, pinMark } from './pin-items.ts'
import { nameInPin } from './variant-name.ts'

/** A pin as it was meant, or why it cannot be read. */
export type PinReading =
  | { readonly pin: Pin; readonly problem: null }
  | { readonly pin: null; readonly problem: Problem }

/** What a pin stands behind: a property, by its sentence, or `run(…)`. */
export type Pinned = { readonly property: string } | 'run'

/**
 * Reads a pin: `//= racy 4 of 6, locked 0 of 2`, or `//= deadlock: …` behind `run(…)`.
 *
 * @param comment the comment as it stands in the program, `//=` included.
 * @param span where it stands.
 * @param variants the ids of the program's variants, in their order.
 */
export function parsePin(
  comment: string,
  span: Span,
  variants: readonly string[],
  pinned: Pinned,
): PinReading {
  const { kind, items } = itemsOf(comment)
  const property =
    pinned === 'run' ? (pinKinds.get(kind ?? '') ?? null) : kind === null ? pinned.property : null
  if (property === null) return refused(span, ...kindProblem(kind, pinned))
  const counts: PinnedCount[] = []
  const isNamed = items.some(({ name, count }) => name !== null && count !== null)
  for (const [index, item] of items.entries()) {
    const place = spanOf(item, span)
    if (item.isUnended)
      return refused(place, 'The name in quotes has no end.', 'Write a quote behind it.')
    if (item.count === null) return refused(place, unreadable(item), example(variants, kind))
    if (isNamed && item.name === null)
      return refused(
        place,
        'Some counts of this pin have a name, and this one has none.',
        'Name all of them or none.',
      )
    if (item.count.violating > item.count.schedules)
      return refused(
        place,
        `${item.count.violating} of ${item.count.schedules} cannot be.`,
        'Write first how many schedules break it, then how many there are.',
      )
    const variant = item.name ?? variants[index]
    if (variant !== undefined) {
      if (!variants.includes(variant))
        return refused(place, `There is no variant “${variant}”.`, oneOf(variants))
      if (counts.some((each) => each.variant === variant))
        return refused(place, `The variant “${variant}” is pinned twice.`, 'Keep one of the two.')
      counts.push({ variant, ...item.count })
    }
  }
  if (!isNamed && items.length !== variants.length)
    return refused(span, howMany(items.length, variants.length), example(variants, kind))
  return { pin: { property, counts, span }, problem: null }
}

function kindProblem(kind: string | null, pinned: Pinned): readonly [string, string] {
  if (pinned === 'run') {
    const words = [...pinKinds.keys()].map((word) => `“${word}:”`)
    const either = new Intl.ListFormat('en', { type: 'disjunction' }).format(words)
    return [
      kind === null
        ? 'A pin behind “run” says what it counts.'
        : `“${kind}:” is nothing that is pinned behind “run”.`,
      `Begin with ${either}.`,
    ]
  }
  return pinKinds.has(kind ?? '')
    ? [`“${kind}:” is pinned behind “run”, and not behind a property.`, 'Move this pin there.']
    : [`“${kind}:” is nothing that is pinned.`, 'Put a name that holds a colon in quotes.']
}

function unreadable({ text }: PinItem): string {
  return text === '' ? 'A count is missing in this pin.' : `“${text}” is no count of schedules.`
}

/** What a pin of this program looks like. */
function example(variants: readonly string[], kind: string | null): string {
  const counts = '<n> of <m>'
  const [only, ...others] = variants
  const texts =
    others.length === 0
      ? [counts]
      : [only ?? '', ...others].map((name) => `${nameInPin(name)} ${counts}`)
  return `Write “${pinMark} ${kind === null ? '' : `${kind}: `}${texts.join(', ')}”, in digits alone.`
}

function oneOf(variants: readonly string[]): string {
  if (variants.length === 1) return 'Write the count without a name.'
  const names = variants.map((name) => `“${nameInPin(name)}”`)
  return `The variants are ${new Intl.ListFormat('en').format(names)}.`
}

function howMany(counts: number, variants: number): string {
  return `This pin has ${counts === 1 ? 'one count' : `${counts} counts`} for ${variants === 1 ? 'one variant' : `${variants} variants`}.`
}

function spanOf({ start, text }: PinItem, { line, column }: Span): Span {
  const from = column + start
  // What is missing has no width; its place is shown by the character before it.
  return text === ''
    ? { line, column: from - 1, endLine: line, endColumn: from }
    : { line, column: from, endLine: line, endColumn: from + text.length }
}

function refused(span: Span, sentence: string, suggestion: string): PinReading {
  const { line, column, endLine, endColumn } = span
  return { pin: null, problem: { line, column, endLine, endColumn, sentence, suggestion } }
}
