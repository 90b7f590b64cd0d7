import type { Span } from '../problem.ts'

/** A text by its lines, as JavaScript counts them: CR LF, CR, LF and both Unicode separators end a line. */
export class TextLines {
  readonly #text: string
  readonly #starts: readonly number[]
  /** How its first line ends. */
  readonly ending: string

  constructor(text: string) {
    this.#text = text
    const endings = [...text.matchAll(/\r\n?|[\n\u2028\u2029]/g)]
    this.#starts = [0, ...endings.map(({ index, 0: ending }) => index + ending.length)]
    this.ending = endings[0]?.[0] ?? '\n'
  }

  /** Where a position is in the text. Lines and columns count from 1. */
  offset(line: number, column: number): number {
    return (this.#starts[line - 1] ?? this.#text.length) + column - 1
  }

  /** What a line holds before a column. */
  before(line: number, column: number): string {
    return this.#text.slice(this.offset(line, 1), this.offset(line, column))
  }

  /** From a position to the end of its line, which is not part of it. */
  rest(offset: number): string {
    return /^[^\r\n\u2028\u2029]*/.exec(this.#text.slice(offset))?.[0] ?? ''
  }

  /** The position at which a line ends. */
  endOf(line: number): number {
    const start = this.offset(line, 1)
    return start + this.rest(start).length
  }

  of({ line, column, endLine, endColumn }: Span): string {
    return this.#text.slice(this.offset(line, column), this.offset(endLine, endColumn))
  }
}
