import type { Wait } from '../threads/waits-for.ts'

/** A circle of those who wait for one another: `A holds left and waits for right, which B holds; B holds …`. */
export function cycleSentence(cycle: readonly Wait[]): string {
  const clauses = cycle.map(({ waiter, lock, holder }, index) =>
    waiter === holder
      ? `${waiter} waits for ${lock}, which it holds itself`
      : `${waiter} holds ${cycle.at(index - 1)?.lock} and waits for ${lock}, which ${holder} holds`,
  )
  return `${clauses.join('; ')}.`
}
