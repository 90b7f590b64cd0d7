import type { Trace } from '../../../src/index.ts'

/** What a step did, behind the line that took it. */
export interface ValueAtLine {
  /** From 1. */
  readonly line: number
  readonly actor: string
  /** A few words: `← 0`, `= 1`. */
  readonly told: string
}

/** What the last step of each thread and task did, the last of all first; of several at one line the last alone. */
export function valuesAtLines({ steps }: Pick<Trace, 'steps'>): readonly ValueAtLine[] {
  const found: ValueAtLine[] = []
  for (const { actor, stack, effect } of steps.toReversed()) {
    const line = stack.at(-1)?.site.line
    const isKnown = found.some((each) => each.actor === actor || each.line === line)
    if (line !== undefined && !isKnown) found.push({ line, actor, told: effect.summary })
  }
  return found
}
