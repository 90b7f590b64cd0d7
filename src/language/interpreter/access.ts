import type { Node } from 'acorn'
import { ProgramError } from '../../memory/program-error.ts'
import type { Value } from '../../memory/value.ts'
import { expectRequest, type Op, type Program, type Request } from '../../steps/program.ts'
import type { Frame as SnapshotFrame } from '../../steps/frame.ts'
import type { OwnValue } from '../values/own-value.ts'
import type { Steps } from './code.ts'
import type { Frame, Thread } from './thread.ts'
import { framesOf } from './frames-of.ts'
import { localStateOf } from './local-state.ts'

/** One use of something shared. */
interface Use {
  /** Where it stands. */
  readonly node: Node
  /** As a reader knows it, such as `guard.acquire`. */
  readonly name: string
  readonly onlyReads: boolean
  readonly program: Program<Value>
  /** What the thread has evaluated for it, and its op may not tell: a function, for instance. */
  readonly holds?: readonly OwnValue[]
}

/** Uses something shared, as the thread's mode has it: as steps, or by a look at memory. */
export function* use(
  frame: Frame,
  { node, name, onlyReads, program, holds = [] }: Use,
): Steps<Value> {
  const { thread } = frame
  frame.at = node
  const { mode } = thread
  switch (mode.kind) {
    case 'refused':
      throw new ProgramError(`takes a step, ${name}, in ${mode.where}, which can take none`)
    case 'looks': {
      if (!onlyReads)
        throw new ProgramError(`changes memory by ${name} in ${mode.where}, which only reads`)
      const iterator = program[Symbol.iterator]()
      let next = iterator.next()
      while (!next.done) {
        const { op } = expectRequest(next.value)
        const effect = op.apply(mode.heap, { name: thread.id, steps: 0 })
        if (effect.failure !== undefined) throw new ProgramError(effect.failure)
        mode.note?.(effect.accesses)
        next = iterator.next(effect.result)
      }
      return next.value
    }
    case 'steps': {
      const iterator = program[Symbol.iterator]()
      let next = iterator.next()
      frame.temporaries.push([...holds])
      while (!next.done) {
        const { op } = expectRequest(next.value)
        const result: unknown = yield new OwnRequest(op, thread)
        thread.hasStepped = true
        thread.renew()
        next = iterator.next(result)
      }
      frame.temporaries.pop()
      return next.value
    }
  }
}

/** A request for a step. Where the thread stands is worked out when somebody asks, as long as it stands there. */
export class OwnRequest implements Request {
  readonly op: Op
  readonly #thread: Thread
  #stack: readonly SnapshotFrame[] | null = null

  constructor(op: Op, thread: Thread) {
    this.op = op
    this.#thread = thread
  }

  get stack(): readonly SnapshotFrame[] {
    return (this.#stack ??= framesOf(this.#thread))
  }

  /** All that the thread's future depends on, as text: equal texts mean the same future. */
  get localState(): string {
    return localStateOf(this.#thread)
  }

  /** The same place, and another op. */
  withOp(op: Op): OwnRequest {
    return new OwnRequest(op, this.#thread)
  }
}
