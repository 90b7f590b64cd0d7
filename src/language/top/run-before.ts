import type { Heap } from '../../memory/heap.ts'
import { ProgramError } from '../../memory/program-error.ts'
import { callSteps } from '../interpreter/call-function.ts'
import type { OwnFunction } from '../interpreter/own-function.ts'
import type { Thread } from '../interpreter/thread.ts'

/** How many steps may be taken before everybody runs. */
const mostSteps = 1_000

/**
 * Runs a function alone, before anybody else, and gives memory as it leaves it.
 *
 * @param taken how many steps were taken before anybody runs: it is counted up.
 * @throws ProgramError if it fails, waits, spawns a task, or does not end.
 */
export function runBefore(
  fn: OwnFunction,
  thread: Thread,
  start: Heap,
  taken: { steps: number },
): Heap {
  thread.renew()
  thread.mode = { kind: 'steps' }
  thread.hasStepped = true
  let heap = start
  const steps = callSteps(fn, [], thread)
  let next = steps.next()
  for (; !next.done; taken.steps++) {
    const { op } = next.value
    const actor = { name: thread.id, steps: taken.steps }
    if (taken.steps >= mostSteps)
      throw new ProgramError(`takes more than ${mostSteps} steps in before`)
    const blocked = op.blockedIn(heap, actor)
    if (blocked) throw new ProgramError(`waits for ever in before: ${blocked.why}`)
    const effect = op.apply(heap, actor)
    if (effect.failure !== undefined) throw new ProgramError(`fails in before: ${effect.failure}`)
    heap = effect.heap
    next = steps.next(effect.result)
  }
  if (thread.spawned.length > 0)
    throw new ProgramError('spawns a task in before, where nobody runs it: spawn it in a thread')
  return heap
}
