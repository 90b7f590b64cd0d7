import { problemText } from '../problem.ts'
import { readProgram } from '../read-program.ts'

/** What is said of a program, a line for each problem, as the page and the terminal say it. */
export function messages(text: string): readonly string[] {
  return readProgram(text).problems.map(problemText)
}

/** A program of one thread that does something, with a shared variable and a map: the thread is its third line. */
export function thread(body: string): string {
  return `let count = 0\nconst m = map()\nrun(() => { ${body} })`
}
