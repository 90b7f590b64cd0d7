import { textWidth, wrap } from './wrap.ts'

/** Lines that a bar has room for. */
const mostLines = 2

/**
 * As much of a stage's words as a bar of a width has room for, in lines; nothing if that is not a word. What is
 * left out is left out at the end, word by word, and a sign says so: no word is ever cut.
 */
export function stageWords(stage: string, width: number): readonly string[] {
  const words = stage.split(' ')
  for (let count = words.length; count > 0; count--) {
    const kept = words.slice(0, count).join(' ')
    const text = count === words.length ? kept : `${kept.replace(/[,:]$/, '')} …`
    const lines = wrap(text, width, 'code')
    const isWhole = lines.join(' ') === text
    if (
      isWhole &&
      lines.length <= mostLines &&
      lines.every((line) => textWidth(line, 'code') <= width)
    )
      return lines
  }
  return []
}
