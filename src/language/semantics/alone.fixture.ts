import { stepNames } from '../../threads/step-names.ts'
import { firstRun, systemOf } from '../first-run.fixture.ts'
import { readProgram } from '../read-program.ts'

/** What programs of these tests share. */
const shared = `let count = 0, other = 2, flag = null, items = [1, 2, 3], rec = { a: 1, b: { c: 2 } }
const m = map(), l = list([1, 2]), n = atomic(0), g = lock(), s = semaphore(1), q = queue()
const changed = condition(g), gate = barrier(1), forks = [lock(), lock()]
const bank = { left: { guard: lock() }, right: { guard: lock() } }
`

/** One thread with nobody else, or others that are written behind it. */
export function programText(body: string, others = ''): string {
  return `${shared}run(() => { ${body} }${others && `, ${others}`})`
}

/** The steps of a thread that runs alone, in their order, by name: `count.read#1`. */
export function stepsOf(body: string, others = ''): string {
  const { steps } = firstRun(systemOf(programText(body, others)))
  const names = stepNames(steps)
  return names.filter((_, index) => steps[index]?.actor === 'A').join(' ')
}

/** What stands under the dots of a thread, in the order of the text: a cell by its name, a call without its arguments. */
export function dotsOf(body: string): readonly string[] {
  const text = programText(body)
  const lines = text.split('\n')
  const { program } = readProgram(text)
  return (program?.steps ?? []).map(
    ({ line, column, endColumn }) =>
      lines[line - 1]?.slice(column - 1, endColumn - 1).split('(')[0] ?? '',
  )
}

/** What a dot stands under, by the name of the step. */
export function dotOf(step: string): string {
  return step
    .replace(/#\d+$/, '')
    .replace(/\.(read|write)$/, '')
    .replace(/\.wakeUp$/, '.wait')
    .replace(/\.goOn$/, '.await')
}

/** What a thread that runs alone prints, each text with the number of its step from 1. */
export function printedBy(body: string): readonly string[] {
  return firstRun(systemOf(programText(body))).steps.flatMap(({ effect }, index) =>
    effect.substeps
      .filter((each) => each.startsWith('prints '))
      .map((each) => `${index + 1} ${each}`),
  )
}
