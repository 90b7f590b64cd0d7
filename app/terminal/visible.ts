const longest = 80

/**
 * What a person typed, as it can be shown to them in one line: what would move the cursor, change colours
 * or turn the text around is written as an escape, and what is too long to be read is cut.
 */
export function visible(text: string): string {
  if (text === '') return 'nothing'
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\u{${code.toString(16)}}`
  })
}
