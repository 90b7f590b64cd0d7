import type { Node } from 'acorn'
import type { Heap } from '../../memory/heap.ts'
import type { Value } from '../../memory/value.ts'
import { Op, WHOLE, type Access } from '../../steps/program.ts'
import { use } from './access.ts'
import type { Steps } from './code.ts'
import type { Frame } from './thread.ts'
import { functionKey } from './local-state.ts'
import { nowhere } from './nowhere.ts'
import { isTruthy } from './operators.ts'
import { callDirectly } from './call-function.ts'
import type { OwnFunction } from './own-function.ts'
import { snapshotOf } from './snapshot.ts'
import { Thread } from './thread.ts'

/**
 * One step that is enabled when its condition holds. The condition is looked at in any number of memories, so it is
 * taken with the variables as they are now.
 */
export function waitUntil(fn: OwnFunction, node: Node, source: string, frame: Frame): Steps<Value> {
  const { thread } = frame
  const condition = snapshotOf(fn)
  const holds = (heap: Heap): boolean =>
    isTruthy(callDirectly(condition, [], looking(thread, heap)))
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
    blocked: (heap) => (holds(heap) ? null : { on, why: `${source} does not hold` }),
    apply: (heap) => ({
      heap,
      result: undefined,
      observed: [],
      accesses,
      spawned: [],
      summary: source,
      description: `found that ${source} holds`,
      substeps: [],
    }),
  })
  return use(frame, { node, name: 'waitUntil', onlyReads: true, program: op })
}

function looking({ id, world }: Thread, heap: Heap): Thread {
  return new Thread(id, { kind: 'looks', heap, where: 'a condition' }, world)
}
