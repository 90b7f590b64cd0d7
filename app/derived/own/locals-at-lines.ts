import { labelOf, type Trace } from '../../../src/index.ts'

/** The variables of a thread, behind the line at which it stands. */
export interface LocalsAtLine {
  /** From 1. */
  readonly line: number
  readonly actor: string
  /** `i = 3`, the innermost first. */
  readonly told: readonly string[]
}

/** What each thread and task that goes on holds in variables of its own; none where it has none. */
export function localsAtLines({ threads }: Pick<Trace, 'threads'>): readonly LocalsAtLine[] {
  return threads.flatMap(({ name, next }): readonly LocalsAtLine[] => {
    const frame = next?.stack.at(-1)
    if (!frame) return []
    const told = Object.entries(frame.locals)
      .map(([variable, value]) => `${variable} = ${labelOf(value)}`)
      .toReversed()
    return told.length > 0 ? [{ line: frame.site.line, actor: name, told }] : []
  })
}
