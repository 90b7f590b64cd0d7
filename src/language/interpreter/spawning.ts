import type { Node } from 'acorn'
import type { Value } from '../../memory/value.ts'
import { Op, type Task } from '../../steps/program.ts'
import { use } from './access.ts'
import { captureConstants } from './capture-constants.ts'
import type { Steps } from './code.ts'
import type { Frame } from './thread.ts'
import { functionKey } from './local-state.ts'
import { nowhere } from './nowhere.ts'
import type { OwnFunction } from './own-function.ts'
import { programOf } from './program-of.ts'

/**
 * Queues a detached task in the thread's last step, or, where there is none, in a step of its own. A task is told
 * apart by who spawned it, and by what it is to do.
 */
export function* spawn(fn: OwnFunction, node: Node, source: string, frame: Frame): Steps<Value> {
  const { thread } = frame
  captureConstants(fn, thread)
  const id = `${thread.id}>${thread.nextTask()}`
  const task: Task = {
    uid: `${id} ${functionKey(fn)}`,
    label: source.length > 40 ? `${source.slice(0, 39)}…` : source,
    start: () => programOf(fn, id, thread.world),
  }
  if (!thread.hasStepped && thread.mode.kind === 'steps') {
    const op = new Op({
      object: nowhere,
      method: 'spawn',
      use: 'spawn',
      args: [task.label],
      verb: 'spawn',
      preview: `spawn ${task.label}`,
      apply: (heap) => ({
        heap,
        result: undefined,
        observed: ['spawn'],
        accesses: [],
        spawned: [task],
        summary: task.label,
        description: `queued ${task.label}`,
        substeps: [],
      }),
    })
    yield* use(frame, { node, name: 'spawn', onlyReads: false, program: op, holds: [fn] })
  } else thread.spawned.push(task)
  return undefined
}
