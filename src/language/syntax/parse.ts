import { parse as parseJavaScript, type Comment, type Program } from 'acorn'
import type { Problem } from '../problem.ts'
import { notJavaScript } from './not-javascript.ts'

/** A text as JavaScript: its tree and its comments, or what keeps it from being JavaScript. */
export type Parsed =
  | { readonly tree: Program; readonly comments: readonly Comment[]; readonly problem: null }
  | { readonly tree: null; readonly problem: Problem }

/** Longer than any race that a person would write, and short enough to be read at once. */
const longestText = 100_000

/** Reads a text as JavaScript. It throws for none. */
export function parse(text: string): Parsed {
  if (text.length > longestText)
    return refused(
      { line: 1, column: 0 },
      `The program has ${text.length} characters.`,
      `Keep it under ${longestText}.`,
    )
  const comments: Comment[] = []
  try {
    const tree = parseJavaScript(text, {
      ecmaVersion: 2024,
      sourceType: 'module',
      locations: true,
      onComment: comments,
    })
    return { tree, comments, problem: null }
  } catch (error) {
    // The parser goes down as deep as the text is nested, and where its stack ends is the machine's own affair.
    if (error instanceof RangeError || String(error).includes('stack space'))
      return refused(
        { line: 1, column: 0 },
        'The program is nested too deep.',
        'Give parts of it names.',
      )
    if (!isSyntaxError(error)) throw error
    const { loc, pos, message } = error
    const found = wordAt(text, pos)
    return refused(loc, ...notJavaScript(message.replace(/ \(\d+:\d+\)$/, ''), found), found.length)
  }
}

/** The word or the letter at a place; empty at the end of the text. */
function wordAt(text: string, start: number): string {
  return /^(?:[\p{L}\p{N}_$]+|.)/u.exec(text.slice(start, start + 100))?.[0] ?? ''
}

interface LocatedSyntaxError extends SyntaxError {
  readonly loc: { readonly line: number; readonly column: number }
  readonly pos: number
}

function isSyntaxError(error: unknown): error is LocatedSyntaxError {
  return error instanceof SyntaxError && 'loc' in error
}

function refused(
  { line, column }: LocatedSyntaxError['loc'],
  sentence: string,
  suggestion: string,
  length = 1,
): Parsed {
  const problem = {
    line,
    column: column + 1,
    endLine: line,
    endColumn: column + 1 + Math.max(1, length),
    sentence,
    suggestion,
  }
  return { tree: null, problem }
}
