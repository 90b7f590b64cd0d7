import type { Step } from './step.ts'

/**
 * Names each step of a run by what its thread does: `byId.merge#1` is the thread's first merge of byId,
 * `count.read#2` the second time that it reads a cell. A name is the same in every run in which the
 * thread comes to that use, wherever it stands in the schedule; with its actor it tells any two steps of
 * a run apart.
 */
export function stepNames(
  steps: readonly { readonly actor: string; readonly op: Pick<Step['op'], 'use'> }[],
): readonly string[] {
  /** How often each actor has used what so far. */
  const counts = new Map<string, number>()
  return steps.map(({ actor, op: { use } }) => {
    const count = (counts.get(`${actor} ${use}`) ?? 0) + 1
    counts.set(`${actor} ${use}`, count)
    return `${use}#${count}`
  })
}
