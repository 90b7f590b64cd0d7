import type { Statement } from './property.ts'
import type { System } from './system.ts'

/** Memory at the end of a run is as some one-after-another run of the same threads leaves it. */
export const serializable: Statement = {
  id: 'serializable',
  rank: 'observation',
  title: 'Serializable',
  sentence:
    'At the end, memory is as it is after some run in which the threads go one after another, whole.',
  source: 'https://doi.org/10.1145/322154.322158',
}

/** Nobody waits for ever. */
export const noDeadlock: Statement = {
  id: 'no-deadlock',
  rank: 'required',
  title: 'No deadlock',
  sentence: 'Nobody waits for what can never happen.',
}

/** No program is ended by an error. */
export const noFailure: Statement = {
  id: 'no-failure',
  rank: 'required',
  title: 'No failure',
  sentence: 'No thread or task is ended by an error.',
}

/**
 * What every run of every system is judged by, whatever the system says: it needs no knowledge of what the
 * system is for.
 */
export const generalProperties: readonly Statement[] = [serializable, noDeadlock, noFailure]

/** All that runs of a system are judged by: the system's own properties, then the general ones. */
export function statementsOf({ properties }: Pick<System, 'properties'>): readonly Statement[] {
  return [...properties, ...generalProperties]
}
