import type { Heap, Memory } from '../memory/heap.ts'
import type { Effect, Op } from '../memory/op.ts'
import type { Request, Task } from '../memory/program.ts'
import type { ThreadProperty } from '../memory/property.ts'
import { fingerprint, type Value } from '../memory/value.ts'
import type { System } from '../threads/system.ts'
import { LocalNode, type Owner } from './local-node.ts'
import { changes, Rewriter, type Known } from './projection.ts'

/** What one step does to whoever takes it and to memory; what its detached tasks start as. */
export interface Learned {
  readonly heap: Heap
  readonly node: LocalNode
  readonly spawned: readonly LocalNode[]
}

/** A task's step that depends on the name that its run gave to the task. */
export class NameObserved extends Error {}

/** A program that stands just before the op of a node, and has run none of that node's callbacks. */
interface Standing {
  readonly iterator: Iterator<Request, unknown, unknown>
  readonly request: Request
}

/**
 * Learns what threads do by running them. A thread's behaviour is a function of what it has observed,
 * so its life is a tree of {@link LocalNode}s, and a step from a node in a heap has to be run but once.
 *
 * A program cannot be copied: one whose op has been performed may have changed its locals, and goes on
 * as that branch alone. Any other branch replays the program from its start, and runs the callbacks
 * again on the heaps of that time.
 */
export class Learner {
  readonly roots: readonly LocalNode[]
  readonly #folds: readonly ThreadProperty[]
  readonly namesTasks: boolean
  readonly #taskRoots = new Map<string, LocalNode>()
  readonly #ends = new Map<string, LocalNode>()
  readonly #standing = new Map<LocalNode, Standing>()
  readonly #objects: Memory['objects']
  readonly #rewriter: Rewriter

  /**
   * @param namesTasks whether detached tasks are told apart by name, as a run does, or only by what
   *   they do. The latter gives fewer states, and is right as long as no {@link NameObserved} is thrown.
   */
  constructor({ memory, threads, properties }: System, namesTasks: boolean) {
    this.#folds = properties.filter((property) => property.when === 'thread')
    this.namesTasks = namesTasks
    this.#objects = memory.objects
    this.#rewriter = new Rewriter(memory)
    this.roots = threads.map(({ name, start }) =>
      this.#root({ key: name, name, isTask: false, start }),
    )
  }

  /** Where a task starts. `name` is what a run would call it. */
  taskRoot({ uid, start }: Task, name: string): LocalNode {
    const key = this.namesTasks ? `${name} ${uid}` : uid
    let root = this.#taskRoots.get(key)
    if (!root) {
      root = this.#root({ key: `task ${key}`, name, isTask: true, start })
      this.#taskRoots.set(key, root)
    }
    return root
  }

  /**
   * The step that follows `node` in `heap`, or null if it is blocked there.
   *
   * @param nameOf names the n-th task that the step queues, from 0.
   * @throws NameObserved if tasks are not told apart by name and this step depends on its task's name.
   */
  step(node: LocalNode, heap: Heap, nameOf: (index: number) => string): Learned | null {
    if (this.#isBlocked(node, heap)) return null
    const known = node.projection.find(heap) ?? this.#learn(node, heap)
    return {
      heap: this.#rewriter.rewrite(heap, known.writes),
      node: known.node,
      spawned: known.spawned.map((task, index) => this.taskRoot(task, nameOf(index))),
    }
  }

  /** What an op waits for is not among what it touches, so it is asked anew in every heap. */
  #isBlocked({ op, owner, steps }: LocalNode, heap: Heap): boolean {
    const isBlocked = (name: string): boolean =>
      op === null || op.blockedIn(heap, { name, steps }) !== null
    const blocked = isBlocked(owner.name)
    if (owner.isTask && !this.namesTasks && blocked !== isBlocked(`not ${owner.name}`))
      throw new NameObserved(`whether ${owner.key} has to wait depends on the task's name`)
    return blocked
  }

  #learn(node: LocalNode, heap: Heap): Known {
    const standing = this.#stand(node)
    const { op } = standing.request
    if (node.owner.isTask && !this.namesTasks) refuseNames(node, heap)
    const effect = op.apply(heap, { name: node.owner.name, steps: node.steps })
    const key = observation(effect)
    let next = node.children.get(key)
    if (!next) {
      next = this.#advance(node, standing, heap, effect)
      node.children.set(key, next)
    } else if (effect.observed.length > 0) {
      // The callback may have changed the program's locals: it stands nowhere any more.
      this.#standing.delete(node)
    }
    node.touch(effect.accesses)
    const known = { node: next, spawned: effect.spawned, writes: changes(heap, effect.heap) }
    node.projection.add(heap, this.#touched(op, effect), known)
    return known
  }

  /** The indices of the objects that a step touched, ascending. */
  #touched(op: Op, { accesses }: Effect<Value>): readonly number[] {
    const names = new Set([op.object.name, ...accesses.map(({ object }) => object)])
    return this.#objects.flatMap(({ name }, index) => (names.has(name) ? [index] : []))
  }

  #root(owner: Owner): LocalNode {
    const seen = this.#folds.map(({ initial }) => initial)
    const iterator = owner.start()[Symbol.iterator]()
    return this.#arrive(null, owner, seen, iterator, () => iterator.next())
  }

  /** Goes on with a program whose op has been performed. */
  #advance(
    node: LocalNode,
    { iterator, request }: Standing,
    heap: Heap,
    effect: Effect<Value>,
  ): LocalNode {
    this.#standing.delete(node)
    const { result, observed } = effect
    const seen = this.#folds.map((fold, index) =>
      fold.observe(node.seen[index], { op: request.op, result, observed }),
    )
    return this.#arrive({ node, heap, result }, node.owner, seen, iterator, () =>
      iterator.next(result),
    )
  }

  #arrive(
    origin: LocalNode['origin'],
    owner: Owner,
    seen: readonly Value[],
    iterator: Standing['iterator'],
    resume: () => IteratorResult<Request, unknown>,
  ): LocalNode {
    let end: 'returned' | 'threw' = 'returned'
    try {
      const turn = resume()
      if (!turn.done) {
        const node = new LocalNode(owner, origin, seen, turn.value.op)
        this.#standing.set(node, { iterator, request: turn.value })
        return node
      }
    } catch {
      end = 'threw'
    }
    // All ends are one, apart from what can be told of them: their time and what the properties saw.
    const steps = origin ? origin.node.steps + 1 : 0
    const key = [owner.key, end, steps, fingerprint(seen)].join()
    let node = this.#ends.get(key)
    if (!node) this.#ends.set(key, (node = new LocalNode(owner, origin, seen, null)))
    return node
  }

  /** The program at `node`, as nobody has gone on with it: replayed if need be. */
  #stand(node: LocalNode): Standing {
    let standing = this.#standing.get(node)
    if (!standing) this.#standing.set(node, (standing = replayTo(node)))
    return standing
  }
}

/** What a thread learns from a step: all that its further behaviour can depend on. */
function observation({ result, observed }: Effect<Value>): string {
  return fingerprint([result, ...observed])
}

/** Takes a task's step under two names, and refuses if they make a difference. */
function refuseNames(node: LocalNode, heap: Heap): void {
  const under = (name: string): string => {
    const effect = replayTo(node).request.op.apply(heap, { name, steps: node.steps })
    return [effect.heap.id, observation(effect), ...effect.spawned.map(({ uid }) => uid)].join()
  }
  if (under(node.owner.name) !== under(`not ${node.owner.name}`))
    throw new NameObserved(`a step of ${node.owner.key} depends on the task's name`)
}

function replayTo(node: LocalNode): Standing {
  const iterator = node.owner.start()[Symbol.iterator]()
  let turn = iterator.next()
  for (const { origin } of node.path()) {
    const { op } = expectRequest(turn, node)
    const { result } = op.apply(origin.heap, { name: node.owner.name, steps: origin.node.steps })
    turn = iterator.next(result)
  }
  const request = expectRequest(turn, node)
  if (request.op.preview !== node.op?.preview) throw nondeterministic(node)
  return { iterator, request }
}

function expectRequest(turn: IteratorResult<Request, unknown>, node: LocalNode): Request {
  if (turn.done) throw nondeterministic(node)
  return turn.value
}

function nondeterministic({ owner, steps }: LocalNode): Error {
  return new Error(
    `${owner.key} did something else when it was run again to step ${steps + 1}. ` +
      'A program may depend only on what its ops returned and its callbacks were called with.',
  )
}
