import { quotedNameIn } from './variant-name.ts'

/** A part of a pin's comment, from one comma to the next. Positions count from the comment's first character. */
export interface PinItem {
  readonly text: string
  readonly start: number
  /** Null for a count without a name. */
  readonly name: string | null
  /** Null where no `<n> of <m>` stands at its right. */
  readonly count: { readonly violating: bigint; readonly schedules: bigint } | null
  readonly isUnended: boolean
}

/** What a pin's comment says, not yet held against any program. */
export interface PinItems {
  /** The word before a colon, as in `deadlock: 6 of 168`; null if there is none. */
  readonly kind: string | null
  readonly items: readonly PinItem[]
}

/** How a comment begins that is a pin. */
export const pinMark = '//='

/** Whether a comment is a pin, and no rule across the page, such as `//=====`. */
export function isPin(comment: string): boolean {
  return comment.startsWith(pinMark) && !comment.startsWith(`${pinMark}=`)
}

/** Takes a pin's comment apart. It says nothing wrong about any text. */
export function itemsOf(comment: string): PinItems {
  const kind = /^\s*([^\s,:'"][^,:]*):/.exec(comment.slice(pinMark.length))
  let at = pinMark.length + (kind?.[0].length ?? 0)
  const items: PinItem[] = []
  for (;;) {
    at += leadingSpace(comment.slice(at))
    const quoted = quotedNameIn(comment.slice(at))
    const afterName = at + (quoted !== null && quoted !== 'unended' ? quoted.length : 0)
    const comma = quoted === 'unended' ? -1 : comment.indexOf(',', afterName)
    const end = comma < 0 ? comment.length : comma
    const text = comment.slice(at, end).trimEnd()
    const rest = quoted !== null && quoted !== 'unended' ? text.slice(quoted.length) : text
    const { before, count } = countAtRight(rest)
    const isNamed = quoted !== null && quoted !== 'unended'
    items.push({
      text,
      start: at,
      name: isNamed ? quoted.name : before === '' ? null : before,
      // Between a quoted name and its count there is nothing.
      count: isNamed && before !== '' ? null : count,
      isUnended: quoted === 'unended',
    })
    if (comma < 0) return { kind: kind?.[1]?.trim() ?? null, items }
    at = comma + 1
  }
}

/** Reads `<n> of <m>` at the right of a text, by steps whose number does not depend on how much space there is. */
function countAtRight(text: string): { readonly before: string; readonly count: PinItem['count'] } {
  const none = { before: text.trim(), count: null }
  const words = text.trim().split(/\s+/)
  const [violating = '', of, schedules = ''] = words.slice(-3)
  if (of !== 'of' || !/^\d+$/.test(violating) || !/^\d+$/.test(schedules)) return none
  const before = withoutLast(withoutLast(withoutLast(text, schedules), of), violating)
  return { before, count: { violating: BigInt(violating), schedules: BigInt(schedules) } }
}

function withoutLast(text: string, word: string): string {
  return text.trimEnd().slice(0, -word.length).trim()
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}
