import type { Heap, Memory } from '../../memory/heap.ts'
import { hasCursor, type Cursor } from '../../steps/cursor.ts'
import type { Op, Task } from '../../steps/program.ts'
import type { ThreadProperty } from '../../system/property.ts'
import { fingerprint, isValue, type Value } from '../../memory/value.ts'
import type { System } from '../../system/system.ts'
import { LocalNode, type Owner } from './local-node.ts'
import { ReplayedCursor } from './replayed-cursor.ts'
import { stepEffectOf, EffectCache, Rewriter, touchedBy, type StepEffect } from './effect-cache.ts'

/** What each takes on 64-bit V8, fitted to what `process.memoryUsage()` said of systems of all sizes. */
const bytesPerNode = 1100
const bytesPerEffect = 700
const bytesPerReplacement = 150

/** A task's step that depends on the name that its run gave to the task. */
export class NameObserved extends Error {}

/**
 * Learns what threads do by running them. A thread's behaviour is a function of what it has observed,
 * so its life is a tree of {@link LocalNode}s, and a step from a node in a heap has to be run but once. Nodes of a
 * program that can tell all that its future depends on are one where they are told to be.
 *
 * Of ops it assumes that the same method of the same object with the same arguments waits for the same
 * and does the same, but for what callbacks do; and that an op reports what it touches.
 */
export class Learner {
  readonly roots: readonly LocalNode[]
  /** Where tasks start, of those that were queued. */
  readonly taskRoots = new Map<string, LocalNode>()
  readonly namesTasks: boolean
  readonly #memory: Memory
  readonly #rewriter: Rewriter
  readonly #folds: readonly ThreadProperty[]
  readonly #ends = new Map<string, LocalNode>()
  /** By all that a program's future depends on, of those that can tell it. */
  readonly #told = new Map<string, LocalNode>()
  /** What ops that ran no callback have done, by the op's signature. */
  readonly #plain = new Map<string, EffectCache>()
  readonly #verified = new Set<LocalNode>()
  #nodes = 0
  #effects = 0

  /**
   * @param namesTasks whether detached tasks are told apart by name, as a run does, or only by what
   *   they do. The latter gives fewer states, and is right as long as no {@link NameObserved} is thrown.
   */
  constructor({ memory, threads, properties }: System, namesTasks: boolean) {
    this.#memory = memory
    this.#rewriter = new Rewriter(memory)
    this.#folds = properties.filter((property) => property.when === 'thread')
    this.namesTasks = namesTasks
    this.roots = threads.map(({ name, start }) =>
      this.#root({ key: name, name, isTask: false, start }),
    )
  }

  /** Where a task starts. `name` is what a run would call it. */
  taskRoot({ uid, start }: Task, name: string): LocalNode {
    const key = this.namesTasks ? `${name} ${uid}` : uid
    let root = this.taskRoots.get(key)
    if (!root) {
      root = this.#root({ key: `task ${key}`, name, isTask: true, start })
      this.taskRoots.set(key, root)
    }
    return root
  }

  /**
   * What the step that follows `node` does in `heap`, or null if it is blocked there.
   *
   * @throws NameObserved if tasks are not told apart by name and this step depends on its task's name.
   */
  effectOf(node: LocalNode, heap: Heap): StepEffect | null {
    const { op } = node
    if (!op || this.#isBlocked(node, op, heap)) return null
    const plain = this.#plainOf(node).find(heap)
    if (plain) return this.#checked(node, op, heap, plain)
    return node.called.find(heap) ?? this.#perform(node, op, heap)
  }

  /** The node that follows `node` when its step does that in `heap`. */
  next(node: LocalNode, heap: Heap, doing: StepEffect): LocalNode {
    let next = node.children.get(doing.observation)
    if (!next) node.children.set(doing.observation, (next = this.#advance(node, heap, doing)))
    return next
  }

  /** Memory after a step. */
  after(heap: Heap, doing: StepEffect): Heap {
    return this.#rewriter.rewrite(heap, doing)
  }

  /** How many local nodes have been learned. */
  get nodes(): number {
    return this.#nodes
  }

  /** About how many bytes the nodes and their effects take. */
  get bytes(): number {
    return (
      this.#nodes * bytesPerNode +
      this.#effects * bytesPerEffect +
      this.#rewriter.size * bytesPerReplacement
    )
  }

  /** What an op waits for is not among what it touches, so it is asked anew in every heap. */
  #isBlocked({ owner, steps }: LocalNode, op: Op, heap: Heap): boolean {
    const isBlocked = (name: string): boolean => op.blockedIn(heap, { name, steps }) !== null
    const blocked = isBlocked(owner.name)
    if (owner.isTask && !this.namesTasks && blocked !== isBlocked(`not ${owner.name}`))
      throw new NameObserved(`whether ${owner.key} has to wait depends on the task's name`)
    return blocked
  }

  /** What others with the same signature did, once it is seen that this node's op does it too. */
  #checked(node: LocalNode, op: Op, heap: Heap, doing: StepEffect): StepEffect {
    if (this.#verified.has(node)) return doing
    this.#verified.add(node)
    const own = this.#perform(node, op, heap)
    const differs =
      own.observation !== doing.observation || this.after(heap, own) !== this.after(heap, doing)
    if (differs)
      throw new Error(
        `two ops do different things and look the same: ${op.preview}. ` +
          'The arguments of an op must say all that it does, but for its callbacks.',
      )
    return doing
  }

  #perform(node: LocalNode, op: Op, heap: Heap): StepEffect {
    if (node.owner.isTask && !this.namesTasks) refuseNames(node, op, heap)
    const effect = op.apply(heap, node.actor)
    const doing = stepEffectOf(heap, effect)
    const { called } = doing
    if (!called) this.#verified.add(node)
    const touched = touchedBy(this.#memory, op, effect)
    ;(called ? node.called : this.#plainOf(node)).add(heap, touched, doing)
    this.#effects += 1
    return doing
  }

  #plainOf({ signature }: LocalNode): EffectCache {
    let plain = this.#plain.get(signature)
    if (!plain) this.#plain.set(signature, (plain = new EffectCache()))
    return plain
  }

  #root(owner: Owner): LocalNode {
    const seen = this.#folds.map(({ initial }) => initial)
    return this.#arrive(owner, 0, seen, cursorOf(owner))
  }

  /** Goes on with a program whose op is performed, or ends it there if the op failed. */
  #advance(node: LocalNode, heap: Heap, doing: StepEffect): LocalNode {
    const { owner, op, cursor, actor } = node
    const { result, observed, failed, called } = doing
    if (!op || !cursor) throw new RangeError(`${owner.key} has ended`)
    // A step that failed is none that a property could judge.
    if (failed) return this.#endNode(owner, node.steps + 1, node.seen, 'threw')
    const next = cursor.resume(result, called ? { heap, actor, observed } : null)
    const step = { op: op.record, result, observed }
    const seen = this.#folds.map((fold, index) => fold.observe(node.seen[index], step))
    return this.#arrive(owner, node.steps + 1, seen, next)
  }

  #arrive(owner: Owner, steps: number, seen: readonly Value[], cursor: Cursor): LocalNode {
    const { outcome } = cursor
    if (outcome) {
      if ('threw' in outcome) return this.#endNode(owner, steps, seen, 'threw')
      const { returned } = outcome
      const answer = isValue(returned) ? returned : undefined
      const judged = this.#folds.map(({ onReturn }, index) =>
        onReturn ? onReturn(seen[index], answer) : seen[index],
      )
      return this.#endNode(owner, steps, judged, 'returned')
    }
    const { op, localState } = cursor.request ?? {}
    if (localState === undefined) return this.#newNode(owner, steps, seen, cursor)
    // Whatever it has observed on its way, it is where another one is that has taken as many steps.
    const key = [owner.key, steps, fingerprint(seen), op?.signature, localState].join(' ')
    let node = this.#told.get(key)
    if (!node) this.#told.set(key, (node = this.#newNode(owner, steps, seen, cursor)))
    return node
  }

  #newNode(owner: Owner, steps: number, seen: readonly Value[], cursor: Cursor): LocalNode {
    this.#nodes += 1
    return new LocalNode(owner, steps, seen, cursor)
  }

  /** All ends are one, apart from what can be told of them: their time and what the properties saw. */
  #endNode(
    owner: Owner,
    steps: number,
    seen: readonly Value[],
    end: 'returned' | 'threw',
  ): LocalNode {
    const key = [owner.key, end, steps, fingerprint(seen)].join()
    let node = this.#ends.get(key)
    if (!node) this.#ends.set(key, (node = new LocalNode(owner, steps, seen, end)))
    return node
  }
}

/** Where a thread's program starts: its own cursor if it has one, or else one that runs it again. */
function cursorOf(owner: Owner): Cursor {
  try {
    const program = owner.start()
    if (hasCursor(program)) return program.cursor
  } catch {
    // A program that fails to start has ended: each of its runs finds that, and why.
  }
  return ReplayedCursor.atStart({ name: owner.key, start: () => owner.start() })
}

/** Takes a task's step under two names, and refuses if they make a difference. */
function refuseNames({ owner, steps }: LocalNode, op: Op, heap: Heap): void {
  const under = (name: string): string => {
    const effect = op.apply(heap, { name, steps })
    const { observation, spawned } = stepEffectOf(heap, effect)
    return [effect.heap.id, observation, ...spawned.map(({ uid }) => uid)].join()
  }
  if (under(owner.name) !== under(`not ${owner.name}`))
    throw new NameObserved(`a step of ${owner.key} depends on the task's name`)
}
