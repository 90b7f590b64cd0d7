/** What a name must not hold if it stands in a pin as it is. */
const needsQuotes = /^['"]|[,:]|\sof\s|^\s|\s$|^$|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/** What cannot stand in a comment, or cannot be seen there, even in quotes. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A variant's name as a pin has it: in quotes where it could be misread without. */
export function nameInPin(name: string): string {
  return needsQuotes.test(name)
    ? `'${name.replace(/[\\']/g, '\\$&').replace(unseen, escapes)}'`
    : name
}

/** A quoted name at the beginning of a text. */
export interface QuotedName {
  readonly name: string
  /** How many characters of the text it takes, both quotes included. */
  readonly length: number
}

/** Reads a quoted name at the beginning of a text; `unended` if its second quote is missing, null if there is none. */
export function quotedNameIn(text: string): QuotedName | 'unended' | null {
  const quote = text[0]
  if (quote !== "'" && quote !== '"') return null
  let name = ''
  for (let at = 1; at < text.length; at++) {
    const character = text[at]!
    if (character === quote) return { name, length: at + 1 }
    if (character !== '\\') {
      name += character
      continue
    }
    const code = /^u([0-9a-f]{4})/i.exec(text.slice(at + 1, at + 6))?.[1]
    name +=
      code === undefined ? (text[at + 1] ?? '') : String.fromCharCode(Number.parseInt(code, 16))
    at += code === undefined ? 1 : 5
  }
  return 'unended'
}

function escapes(characters: string): string {
  return Array.from(
    { length: characters.length },
    (_, index) => `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')
}
