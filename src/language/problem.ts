/** Where something stands in a program's text. Lines and columns count from 1; the end is not part of it. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Something wrong with a program: what, where, and what would be right. */
export interface Problem extends Span {
  /** One sentence. */
  readonly sentence: string
  /** What to write in its place, as one sentence. */
  readonly suggestion: string
}

/** A problem in one line, the same on the page and in the terminal. */
export function problemText({ line, column, sentence, suggestion }: Problem): string {
  return `${line}:${column} ${sentence} ${suggestion}`
}
