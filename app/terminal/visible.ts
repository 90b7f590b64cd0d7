const longest = 80

/**
 * What a person typed, as it can be shown to them in one line, cut where it is too long to be read: see
 * {@link inOneLine}.
 */
export function visible(text: string): string {
  if (text === '') return 'nothing'
  return inOneLine(text.length > longest ? `${text.slice(0, longest)}…` : text)
}

/** A text in which what would move the cursor, change colours or turn the text around is written as an escape. */
export function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\u{${code.toString(16)}}`
  })
}
