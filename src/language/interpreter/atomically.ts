import type { Node } from 'acorn'
import { performSection } from '../../steps/atomically.ts'
import type { Value } from '../../memory/value.ts'
import { Op } from '../../steps/program.ts'
import { toShared } from '../library/sharing.ts'
import { use } from './access.ts'
import type { Steps } from './code.ts'
import type { Frame } from './thread.ts'
import { nowhere } from './nowhere.ts'
import { callSteps } from './call-function.ts'
import { OwnThrow } from './own-throw.ts'
import type { OwnFunction } from './own-function.ts'

/**
 * Several accesses as one step. What its function reads and assigns of the thread's own is the thread's own
 * still.
 */
export function* atomically(
  fn: OwnFunction,
  node: Node,
  source: string,
  frame: Frame,
): Steps<Value> {
  const { thread } = frame
  let thrown: OwnThrow | null = null
  const op = new Op({
    object: nowhere,
    method: 'atomically',
    use: 'atomically',
    args: [source],
    verb: 'atomically',
    preview: `atomically ${source}`,
    apply: (heap, actor) => {
      const { results, ...effect } = performSection(
        function* () {
          thrown = null
          try {
            return toShared(yield* callSteps(fn, [], thread), thread)
          } catch (error) {
            if (!(error instanceof OwnThrow)) throw error
            thrown = error
            return undefined
          }
        },
        heap,
        actor,
        'atomically',
        '',
      )
      // What it has read, the thread goes on by: no other thread's section that looks the same tells what it does.
      return { ...effect, observed: ['atomically', ...results] }
    },
  })
  const result = yield* use(frame, {
    node,
    name: 'atomically',
    onlyReads: false,
    program: op,
    holds: [fn],
  })
  // What was done before it was thrown stays done, and whoever called it can catch it.
  if (thrown) throw thrown as OwnThrow
  return result
}
