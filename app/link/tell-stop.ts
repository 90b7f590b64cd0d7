import type { Stop } from '../../src/index.ts'

/** Says where a schedule had to stop, why, and what could have run there. */
export function tellStop({ index, why, enabled }: Stop, ofRun = ''): string {
  const could =
    enabled.length === 0
      ? 'Nobody could take it'
      : `${new Intl.ListFormat('en', { type: 'disjunction' }).format(enabled)} could take it`
  return `Step ${index + 1}${ofRun} cannot run: ${why}. ${could}. ${tellKept(index)}`
}

export function countSteps(count: number): string {
  return count === 1 ? '1 step' : `${count} steps`
}

/** Says how many steps of a run are left where one could not be taken. */
export function tellKept(count: number): string {
  if (count === 0) return 'Nothing of the run is kept.'
  return `The ${countSteps(count)} before it ${count === 1 ? 'is' : 'are'} kept.`
}
