import type { Primer } from '../../../system/primer.ts'
import type { Batch } from './batch.ts'
import { socketTimeout, type Script, type TaskRole } from './pulls.ts'
import { deadline } from './receive.ts'

/** What a thread is here, which is its title, too. */
export type ThreadRole = 'worker' | 'second caller' | 'loop' | 'clock'

/** Of one scenario, all that tells who takes part in it. */
interface Cast {
  readonly threads: readonly ThreadRole[]
  readonly batches: readonly Batch[]
  readonly script: Script
  /** Whether the engines have been found before. */
  readonly known: boolean
  /** Whether the producer's writes are steps of their own. */
  readonly writes: boolean
}

/** What a request is, who moves one on, and what the names and signs on the page stand for. */
export function primerOf(cast: Cast): Primer {
  const { threads, batches, known } = cast
  const says = saidOf(cast)
  const stage = (roles: readonly (ThreadRole | TaskRole)[], next: string | null) => ({
    roles: roles.map((role) => ({ role, says: says[role] })),
    next,
  })
  const among = (roles: readonly ThreadRole[]) => threads.filter((role) => roles.includes(role))
  const apart = among(['clock'])
  return {
    title: 'What is a request here?',
    sentences: [
      'A request waits for data that another engine has computed, and holds blocks of GPU memory until it is reported as finished.',
      'If nobody ever reports it, its blocks are lost; if it is reported twice, the scheduler dies.',
      'So each request has to end just once, whoever is first: an answer, a failure, or a timeout.',
    ],
    names: [
      ...batches.map(({ label, requests, engine }) => ({
        name: label,
        says: `the batch of ${requests.join(' and ')}, from engine ${engine}`,
      })),
      {
        name: '@',
        says: `the time of a report: 0 at first; the deadline passes at ${deadline}, a socket gives up at ${socketTimeout}${
          apart.length > 0 ? '' : '; here it passes when everything has arrived'
        }`,
      },
    ],
    stages: [
      stage(among(['worker', 'second caller']), 'start, fetch'),
      stage(['loop'], known ? 'send' : 'ask, send'),
      stage(tasksOf(cast), null),
      ...(apart.length > 0 ? [stage(apart, null)] : []),
    ],
  }
}

/** The tasks that a step can start. */
function tasksOf({ known, writes, batches, script }: Cast): readonly TaskRole[] {
  const isSlow = ({ label }: Batch) => writes && label === script.slow
  return [
    ...(known ? [] : (['bootstrap'] as const)),
    ...(batches.some(isSlow) ? (['producer', 'socket'] as const) : []),
    ...(batches.every(isSlow) || !(known || script.found) ? [] : (['network'] as const)),
  ]
}

function saidOf({ script }: Cast): Readonly<Record<ThreadRole | TaskRole, string>> {
  return {
    worker: 'hands over batches of requests, and polls for those that have finished',
    'second caller': 'polls as well, once',
    loop: 'runs one callback at a time: sends, takes answers, reports',
    bootstrap: 'says where an engine is, or that it is not known',
    network: 'brings what the engine of a batch answers: its data, a failure, or nothing',
    producer: `the engine of ${script.slow}: writes data into blocks when it gets to it, and answers`,
    socket: `stops waiting for ${script.slow} at time ${socketTimeout}`,
    clock: `lets the deadline pass at ${deadline}, and sockets give up at ${socketTimeout}`,
  }
}
