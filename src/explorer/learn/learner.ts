import type { Heap, Memory } from '../../memory/heap.ts'
import type { Op, Task } from '../../steps/program.ts'
import { ProgramRun } from '../../steps/program-run.ts'
import type { ThreadProperty } from '../../system/property.ts'
import { fingerprint, type Value } from '../../memory/value.ts'
import type { System } from '../../system/system.ts'
import { LocalNode, type Owner } from './local-node.ts'
import { stepEffectOf, EffectCache, Rewriter, touchedBy, type StepEffect } from './effect-cache.ts'

/** What each takes on 64-bit V8, fitted to what `process.memoryUsage()` said of systems of all sizes. */
const bytesPerNode = 1100
const bytesPerEffect = 700
const bytesPerReplacement = 150

/** A task's step that depends on the name that its run gave to the task. */
export class NameObserved extends Error {}

/** A program that stands just before the op of a node, and has run none of that op's callbacks. */
interface SuspendedProgram {
  readonly run: ProgramRun
  readonly op: Op
}

/**
 * Learns what threads do by running them. A thread's behaviour is a function of what it has observed,
 * so its life is a tree of {@link LocalNode}s, and a step from a node in a heap has to be run but once.
 *
 * A program cannot be copied: one whose op has run a callback may have changed its locals, and goes on as
 * that branch alone. Any other branch replays the program from its start, and runs the callbacks again on
 * the heaps of that time.
 *
 * Of ops it assumes that the same method of the same object with the same arguments waits for the same
 * and does the same, but
 * for what callbacks do; and that an op reports what it touches.
 */
export class Learner {
  readonly roots: readonly LocalNode[]
  readonly namesTasks: boolean
  readonly #memory: Memory
  readonly #rewriter: Rewriter
  readonly #folds: readonly ThreadProperty[]
  readonly #taskRoots = new Map<string, LocalNode>()
  readonly #ends = new Map<string, LocalNode>()
  readonly #suspended = new Map<LocalNode, SuspendedProgram>()
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
    let root = this.#taskRoots.get(key)
    if (!root) {
      root = this.#root({ key: `task ${key}`, name, isTask: true, start })
      this.#taskRoots.set(key, root)
    }
    return root
  }

  /**
   * What the step that follows `node` does in `heap`, or null if it is blocked there.
   *
   * @throws NameObserved if tasks are not told apart by name and this step depends on its task's name.
   */
  effectOf(node: LocalNode, heap: Heap): StepEffect | null {
    if (!node.op || this.#isBlocked(node, node.op, heap)) return null
    const plain = this.#plainOf(node).find(heap)
    if (plain) return this.#checked(node, heap, plain)
    return node.called.find(heap) ?? this.#perform(node, heap)
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
  #checked(node: LocalNode, heap: Heap, doing: StepEffect): StepEffect {
    if (this.#verified.has(node)) return doing
    this.#verified.add(node)
    const own = this.#perform(node, heap)
    const differs =
      own.observation !== doing.observation || this.after(heap, own) !== this.after(heap, doing)
    if (differs)
      throw new Error(
        `two ops do different things and look the same: ${node.op?.preview}. ` +
          'The arguments of an op must say all that it does, but for its callbacks.',
      )
    return doing
  }

  #perform(node: LocalNode, heap: Heap): StepEffect {
    const { op } = this.#stand(node)
    if (node.owner.isTask && !this.namesTasks) refuseNames(node, heap)
    const effect = op.apply(heap, { name: node.owner.name, steps: node.steps })
    const doing = stepEffectOf(heap, effect)
    const { called } = doing
    // A callback may have changed the program's locals: it stands nowhere any more.
    if (called) this.#suspended.delete(node)
    else this.#verified.add(node)
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
    return this.#arrive(null, owner, seen, new ProgramRun(() => owner.start()), undefined)
  }

  /** Goes on with a program whose op is performed, or ends it there if the op failed. */
  #advance(node: LocalNode, heap: Heap, doing: StepEffect): LocalNode {
    const { result, observed, failed, called } = doing
    const origin = { node, heap, result, called }
    // A step that failed is none that a property could judge.
    if (failed) return this.#endNode(origin, node.owner, node.seen, 'threw')
    const { run, op } = this.#stand(node)
    this.#suspended.delete(node)
    // For its callback alone, which may change the program's locals.
    if (called) op.apply(heap, { name: node.owner.name, steps: node.steps })
    const step = { op: op.record, result, observed }
    const seen = this.#folds.map((fold, index) => fold.observe(node.seen[index], step))
    return this.#arrive(origin, node.owner, seen, run, result)
  }

  #arrive(
    origin: LocalNode['origin'],
    owner: Owner,
    seen: readonly Value[],
    run: ProgramRun,
    result: Value,
  ): LocalNode {
    const arrival = run.next(result)
    if ('end' in arrival)
      return this.#endNode(origin, owner, seen, 'threw' in arrival.end ? 'threw' : 'returned')
    const { op } = arrival.request
    const node = new LocalNode(owner, origin, seen, op)
    this.#nodes += 1
    this.#suspended.set(node, { run, op })
    return node
  }

  /** All ends are one, apart from what can be told of them: their time and what the properties saw. */
  #endNode(
    origin: LocalNode['origin'],
    owner: Owner,
    seen: readonly Value[],
    end: 'returned' | 'threw',
  ): LocalNode {
    const steps = origin ? origin.node.steps + 1 : 0
    const key = [owner.key, end, steps, fingerprint(seen)].join()
    let node = this.#ends.get(key)
    if (!node) this.#ends.set(key, (node = new LocalNode(owner, origin, seen, null)))
    return node
  }

  /** The program at `node`, as nobody has gone on with it: replayed if need be. */
  #stand(node: LocalNode): SuspendedProgram {
    let standing = this.#suspended.get(node)
    if (!standing) this.#suspended.set(node, (standing = replayTo(node)))
    return standing
  }
}

/** Takes a task's step under two names, and refuses if they make a difference. */
function refuseNames(node: LocalNode, heap: Heap): void {
  const under = (name: string): string => {
    const effect = replayTo(node).op.apply(heap, { name, steps: node.steps })
    const { observation, spawned } = stepEffectOf(heap, effect)
    return [effect.heap.id, observation, ...spawned.map(({ uid }) => uid)].join()
  }
  if (under(node.owner.name) !== under(`not ${node.owner.name}`))
    throw new NameObserved(`a step of ${node.owner.key} depends on the task's name`)
}

function replayTo(node: LocalNode): SuspendedProgram {
  const run = new ProgramRun(() => node.owner.start())
  let op = goOn(run, undefined, node)
  for (const { origin } of node.path()) {
    if (origin.called) op.apply(origin.heap, { name: node.owner.name, steps: origin.node.steps })
    op = goOn(run, origin.result, node)
  }
  if (op.preview !== node.op?.preview) throw nondeterministic(node)
  return { run, op }
}

function goOn(run: ProgramRun, result: Value, node: LocalNode): Op {
  const arrival = run.next(result)
  if ('end' in arrival) throw nondeterministic(node)
  return arrival.request.op
}

function nondeterministic({ owner, steps }: LocalNode): Error {
  return new Error(
    `${owner.key} did something else when it was run again to step ${steps + 1}. ` +
      'A program may depend only on what its ops returned and its callbacks were called with.',
  )
}
