import type { Node } from 'acorn'
import type { Heap } from '../../memory/heap.ts'
import type { Value } from '../../memory/value.ts'
import { ProgramError } from '../../memory/program-error.ts'
import { failedEffect, Op, WHOLE, type Access } from '../../steps/program.ts'
import { textOf } from '../library/text-of.ts'
import { use } from './access.ts'
import type { Steps } from './code.ts'
import { type Frame, Thread } from './thread.ts'
import { functionKey } from './local-state.ts'
import { nowhere } from './nowhere.ts'
import { isTruthy } from '../library/arguments.ts'
import { callDirectly } from './call-function.ts'
import type { OwnFunction } from './own-function.ts'
import { OwnThrow } from './own-throw.ts'
import { snapshotOf } from './snapshot.ts'

/**
 * One step that is enabled when its condition holds. The condition is looked at in any number of memories, so it is
 * taken with the variables as they are now.
 */
export function waitUntil(fn: OwnFunction, node: Node, source: string, frame: Frame): Steps<Value> {
  const { thread } = frame
  const condition = snapshotOf(fn)
  const judged = (heap: Heap): Judged => judge(condition, looking(thread, heap))
  // Which rows it reads depends on what it finds: it may come to any that it could.
  const accesses = (thread.world.memory?.objects ?? []).map(({ name }): Access => ({
    object: name,
    key: WHOLE,
    mode: 'read',
  }))
  const on = accesses[0]?.object ?? ''
  const op = new Op({
    object: nowhere,
    method: 'waitUntil',
    use: 'waitUntil',
    args: [source, functionKey(condition)],
    verb: 'wait',
    preview: `waitUntil ${source}`,
    // A condition that goes wrong lets its thread go on, to fail by it.
    blocked: (heap) => (judged(heap) === false ? { on, why: `${source} does not hold` } : null),
    apply: (heap) => {
      const found = judged(heap)
      if (typeof found === 'object') return failedEffect<undefined>(heap, found.failure, accesses)
      return {
        heap,
        result: undefined,
        observed: [],
        accesses,
        spawned: [],
        summary: source,
        description: `found that ${source} holds`,
        substeps: [],
      }
    },
  })
  return use(frame, { node, name: 'waitUntil', onlyReads: true, program: op, holds: [condition] })
}

/** Whether a condition holds, or why that cannot be told. */
type Judged = boolean | { readonly failure: string }

function judge(condition: OwnFunction, thread: Thread): Judged {
  try {
    return isTruthy(callDirectly(condition, [], thread))
  } catch (error) {
    if (error instanceof OwnThrow) return { failure: `threw ${textOf(error.value, thread)}` }
    if (error instanceof ProgramError) return { failure: error.message }
    throw error
  }
}

function looking({ id, world }: Thread, heap: Heap): Thread {
  return new Thread(id, { kind: 'looks', heap, where: 'a condition' }, world)
}
