import { readProgram, type OwnProgram, type Problem } from '../../src/index.ts'
import type { ReadAnswer } from './read-in-worker.ts'

/**
 * How many states are looked at for loops that never end, of all variants together: enough for whoever tries again and
 * again, and few enough for whoever types on. What is not found then ends a search at its limits.
 */
const mostStates = 4_000

/**
 * What keeps a program from running or from coming to an end, and how long reading it took.
 *
 * @param now the time in milliseconds.
 */
export function problemsOf(
  text: string,
  now: () => number,
): Pick<Extract<ReadAnswer, { kind: 'read' }>, 'problems' | 'milliseconds'> {
  const begun = now()
  const { program, problems } = readProgram(text)
  const milliseconds = now() - begun
  return { problems: program ? endlessLoops(program) : problems, milliseconds }
}

function endlessLoops(program: OwnProgram): readonly Problem[] {
  const { variants } = program
  const found = variants.flatMap(
    (variant) => program.endlessLoop(variant, Math.ceil(mostStates / variants.length)) ?? [],
  )
  // A loop that several variants come to is one problem.
  return found.filter(({ line }, index) => found.findIndex((each) => each.line === line) === index)
}
