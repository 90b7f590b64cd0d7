import type { Why } from '../explorer/answers/why/ordering.ts'
import type { Step } from '../threads/step.ts'
import { stepNames } from '../threads/step-names.ts'

/**
 * The first clause whose orderings are all so in a run, as far as it has come: its index; null if there is none.
 */
export function fulfilledClause(
  { clauses }: Why,
  steps: readonly { readonly actor: string; readonly op: Pick<Step['op'], 'use'> }[],
): number | null {
  const names = stepNames(steps)
  const placeOf = ({
    thread,
    step,
  }: {
    readonly thread: string
    readonly step: string
  }): number => {
    const place = steps.findIndex(({ actor }, at) => actor === thread && names[at] === step)
    return place < 0 ? Infinity : place
  }
  const index = clauses.findIndex(({ orderings }) =>
    orderings.every(({ before, after }) => placeOf(before) < placeOf(after)),
  )
  return index < 0 ? null : index
}
