import { problemText, readProgram, type OwnProgram, type Reading } from '../../../src/index.ts'
import { inOneLine } from '../visible.ts'
import { textInFile } from './text-in-file.ts'

/** More lines than these about one file help nobody. */
const maxProblems = 20

/** An own race as it lies in a file, or why it cannot be checked. */
export type RaceFile =
  | { readonly path: string; readonly program: OwnProgram; readonly refusals: readonly [] }
  /** Each refusal is one line, which begins with the path. */
  | { readonly path: string; readonly program: null; readonly refusals: readonly string[] }

/** Reads an own race. Nothing of it is run. */
export function raceFile(path: string, read: (text: string) => Reading = readProgram): RaceFile {
  const refused = (...refusals: readonly string[]): RaceFile => ({
    path,
    program: null,
    refusals: refusals.map((each) => inOneLine(`${path}${each}`)),
  })
  const { text, refusal } = textInFile(path)
  if (text === null) return refused(`: ${refusal}`)
  const { program, problems } = read(text)
  if (!program) {
    const more = problems.length - maxProblems
    return refused(
      ...problems.slice(0, maxProblems).map((problem) => `:${problemText(problem)}`),
      ...(more > 0 ? [`: ${more} more are not told.`] : []),
    )
  }
  return program.isMergeStrategy
    ? refused(
        ': This is a merge strategy for the cache, and runs in the page. Write run(f, g) to check it here.',
      )
    : { path, program, refusals: [] }
}
