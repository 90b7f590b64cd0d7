import type { OwnProgram } from './own-program.ts'
import type { Problem } from './problem.ts'

/** A program that can be run, or why it cannot. */
export type Reading =
  | { readonly program: OwnProgram; readonly problems: readonly [] }
  | { readonly program: null; readonly problems: readonly Problem[] }

/** Reads and checks a program. It throws for no text whatsoever. */
export function readProgram(_text: string): Reading {
  const nowhere = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const problem = { ...nowhere, sentence: 'There is no `run`.', suggestion: 'Write run(f, g).' }
  return { program: null, problems: [problem] }
}
