/** Somebody else's words within a message, which say nothing about how the words around them are read. */
export interface Quotation {
  readonly quoted: string
}

/** Something to tell a person: text, and what it quotes. */
export type Message = readonly (string | Quotation)[]

/** How much of what it quotes a message has, in UTF-16 code units. */
const maxQuoteLength = 32

/** How many marks a character may bear: more of them paint over the lines around. */
const tooManyMarks = /(\p{M}{3})\p{M}+/gu

/** What was found, as far as a message has room for it. */
export function quote(found: string): Quotation {
  const bearable = found.replaceAll(tooManyMarks, '$1…')
  if (bearable.length <= maxQuoteLength) return { quoted: bearable }
  // Half of a character is none.
  return { quoted: `${bearable.slice(0, maxQuoteLength).replace(/[\uD800-\uDBFF]$/, '')}…` }
}

/** Joins the parts of a template to a message. */
export function message(
  texts: TemplateStringsArray,
  ...between: readonly (string | number | Quotation | Message)[]
): Message {
  return texts.flatMap((text, index) => {
    const part = between[index] ?? ''
    if (typeof part === 'string' || typeof part === 'number') return [`${text}${part}`]
    return 'quoted' in part ? [text, part] : [text, ...part]
  })
}

/** Lists what is quoted as a sentence does: “x”, “y”, and 2 more. */
export function listOf(quotations: readonly Quotation[], more: number): Message {
  const items = [...quotations, ...(more > 0 ? [`${more} more`] : [])]
  const parts = new Intl.ListFormat('en').formatToParts(items.map((_, index) => `${index}`))
  return parts.map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? '') : value))
}

/** A message as plain text. */
export function textOf(told: Message): string {
  return told.map((part) => (typeof part === 'string' ? part : `“${part.quoted}”`)).join('')
}
