/** Widths of a character of 12 CSS pixels, in CSS pixels: what a page of numbers can know of type. */
const characterWidths = { code: 7.3, text: 6.6 } as const

export type Face = keyof typeof characterWidths

/** How wide a text of 12 CSS pixels is at most, in CSS pixels. */
export function textWidth(text: string, face: Face): number {
  return text.length * characterWidths[face]
}

/** A text in lines that fit a width, broken between words; a word that is wider by itself is broken within. */
export function wrap(text: string, width: number, face: Face): readonly string[] {
  const room = Math.max(1, Math.floor(width / characterWidths[face]))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`
      continue
    }
    for (let start = 0; start < Math.max(1, word.length); start += room)
      lines.push(word.slice(start, start + room))
  }
  return lines
}
