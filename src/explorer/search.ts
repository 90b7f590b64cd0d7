import type { System } from '../threads/system.ts'
import { EdgeList } from './edge-list.ts'
import { Endings, type FinalState } from './endings.ts'
import { Frontier } from './frontier.ts'
import { actorBit, bytesOf, lastBit, type Layer } from './layer.ts'
import { Moves, type Reading } from './moves.ts'
import type { NodeClasses } from './node-classes.ts'
import { pack, packingOf, repack, unpack, widthFor, type Packing } from './packing.ts'
import { ABSENT } from './pair-table.ts'
import { limbsFor, type PathCounts } from './path-counts.ts'
import { StateMoves } from './state-moves.ts'

/** How many states are expanded between two looks at the clock. */
const slice = 512

/**
 * Goes through every state that a system can reach, layer by layer: a layer is all states after the
 * same number of steps. Each step leads from a layer to the next, so layers are a topological order, and
 * the number of ways to a state is final when its layer is.
 *
 * A state is the environment (memory and pending tasks), each thread's local node, and which properties
 * of every instant have been broken: a tuple of small integers, packed.
 */
export class Search {
  /** The layers of which every state has been expanded. */
  readonly layers: Layer[] = []
  readonly endings: Endings
  readonly moves: Moves
  /** How many steps between states have been taken. */
  transitions = 0
  /** How many properties are judged at every instant. Each has a bit in a state's last field. */
  readonly #always: number
  #packing: Packing
  #frontier: Frontier
  #settled = 0
  #keptBytes = 0
  #openBytes = 0

  constructor(system: System, reading: Reading) {
    this.moves = new Moves(system, reading)
    this.endings = new Endings(system.properties)
    this.#always = system.properties.filter(({ when }) => when === 'always').length
    this.#packing = this.#roomyPacking()
    this.#frontier = new Frontier(this.#packing, 1, 1)
    const initial = new Uint32Array(this.#packing.words)
    if (this.#always > 0) pack(initial, 0, this.#packing, system.threads.length + 1, this.moves.broken[0] ?? 0)
    this.#frontier.indexOf(initial)
    this.#frontier.ways.set(0, 1)
    this.#frontier.chance[0] = 1
    this.#frontier.lasts[0] = -1
  }

  /** How many states have been met. */
  get states(): number {
    return this.#settled + this.#frontier.count
  }

  /** How many bytes the search takes. */
  get bytes(): number {
    return this.#keptBytes + this.#openBytes + this.#frontier.bytes + this.moves.bytes
  }

  /** Expands layer after layer until no state is left, with a pause every few hundred states. */
  *run(): Generator<void> {
    while (this.#frontier.count > 0) yield* this.#expandLayer()
  }

  /** A bit for each property that a schedule breaks which ends in this state. */
  violates(layer: number, state: number): number {
    const { words, packing } = this.layer(layer)
    return this.endings.judge(this.#finalState(words, state, packing))
  }

  /** @throws RangeError for a layer of which some state has not been expanded. */
  layer(depth: number): Layer {
    const layer = this.layers[depth]
    if (!layer) throw new RangeError(`no layer ${depth}`)
    return layer
  }

  *#expandLayer(): Generator<void> {
    const here = this.#frontier
    const mostActors = this.moves.tables.length + this.moves.mostTasks
    const limbs = Math.max(here.ways.limbs, limbsFor(totalWays(here) * mostActors))
    const ways = here.ways.widened(limbs, here.count)
    // Layers grow, and later shrink, by a factor that changes slowly.
    const growth = here.count / (this.layers.at(-1)?.count ?? here.count)
    const next = new Frontier(this.#packing, limbs, here.count * Math.min(growth, 8))
    const edges = new EdgeList(here.count)
    const steps = new StateMoves(this.moves)
    this.#frontier = next
    this.#settled += here.count

    for (let from = 0; from < here.count; from += slice) {
      this.#openBytes = here.bytes + edges.bytes
      yield
      this.#expandSome(here, from, Math.min(from + slice, here.count), steps, ways, next, edges)
    }
    edges.start[here.count] = edges.count
    this.#keep(here, edges)
  }

  /** Expands the states from one index to before another. */
  #expandSome(
    here: Frontier,
    from: number,
    to: number,
    steps: StateMoves,
    ways: PathCounts,
    next: Frontier,
    edges: EdgeList,
  ): void {
    for (let state = from; state < to; state++) {
      steps.collect(here.words, state, here.packing)
      if (!this.#fits()) this.#widen(here, next)
      edges.start[state] = edges.count
      if (steps.count === 0) this.#end(here, state, ways)
      else this.#expand(here, state, steps, ways, next, edges)
    }
  }

  /** Takes every step from one state. */
  #expand(
    here: Frontier,
    state: number,
    steps: StateMoves,
    ways: PathCounts,
    next: Frontier,
    edges: EdgeList,
  ): void {
    const { count, actor, actorAfter, equals } = steps
    const share = (here.chance[state] as number) / steps.enabled
    const lasts = here.lasts[state] as number
    const fewest = here.switches[state] as number
    for (let move = 0; move < count; move++) {
      const met = next.count
      const target = this.#target(here, state, steps, move, next)
      const times = equals[move] as number
      edges.push(target, actor[move] as number)
      next.ways.add(target, ways, state, times)
      next.chance[target] = (next.chance[target] as number) + share * times

      const switches = (lasts & actorBit(actor[move] as number)) === 0 ? fewest + 1 : fewest
      const last = lastBit(actorAfter[move] as number)
      if (target === met || switches < (next.switches[target] as number)) {
        next.switches[target] = switches
        next.lasts[target] = last
      } else if (switches === next.switches[target]) {
        next.lasts[target] = (next.lasts[target] as number) | last
      }
    }
    this.transitions += count
  }

  /** The state that a move leads to: the one before it with two or three fields replaced. */
  #target(here: Frontier, state: number, steps: StateMoves, move: number, next: Frontier): number {
    const { packing, words } = here
    const environment = steps.environment[move] as number
    const node = steps.node[move] as number
    const field = node === ABSENT ? 0 : (steps.actor[move] as number) + 1
    const value = node === ABSENT ? environment : node
    const last = this.#always > 0 ? packing.word.length - 1 : 0
    const happened =
      last === 0 ? environment : unpack(words, state, packing, last) | (this.moves.broken[environment] as number)
    if (packing.words > 2) {
      const candidate = words.slice(state * packing.words, (state + 1) * packing.words)
      pack(candidate, 0, packing, 0, environment)
      pack(candidate, 0, packing, field, value)
      pack(candidate, 0, packing, last, happened)
      return next.indexOf(candidate)
    }
    const { first, second, shift } = packing
    const put = (word: number, bits: Uint32Array, at: number, content: number): number =>
      (word & ~(bits[at] as number)) | ((content << (shift[at] as number)) & (bits[at] as number))
    let low = put(words[2 * state] as number, first, 0, environment)
    let high = put(words[2 * state + 1] as number, second, 0, environment)
    low = put(low, first, field, value)
    high = put(high, second, field, value)
    if (last > 0) {
      low = put(low, first, last, happened)
      high = put(high, second, last, happened)
    }
    return next.indexOfPair(low >>> 0, high >>> 0)
  }

  #end(here: Frontier, state: number, ways: PathCounts): void {
    const at = { layer: this.layers.length, state, switches: here.switches[state] as number }
    this.endings.add(this.#finalState(here.words, state, here.packing), at, {
      schedules: ways.at(state),
      chance: here.chance[state] as number,
    })
  }

  #finalState(words: Uint32Array, state: number, packing: Packing): FinalState {
    const { moves } = this
    const environment = unpack(words, state, packing, 0)
    const nodes = moves.names.map((_, thread) =>
      moves.nodeOf(thread, unpack(words, state, packing, thread + 1)),
    )
    return {
      heap: moves.heapOf(environment),
      nodes,
      broken: this.#always > 0 ? unpack(words, state, packing, nodes.length + 1) : 0,
      deadlock: nodes.some(({ op }) => op) || moves.pending(environment).length > 0,
    }
  }

  #keep(here: Frontier, edges: EdgeList): void {
    const layer: Layer = {
      count: here.count,
      packing: here.packing,
      words: here.words.slice(0, here.count * here.packing.words),
      switches: here.switches.slice(0, here.count),
      lasts: here.lasts.slice(0, here.count),
      edgeStart: edges.start,
      edgeTarget: edges.target.slice(0, edges.count),
      edgeActor: edges.actor.slice(0, edges.count),
    }
    this.layers.push(layer)
    this.#keptBytes += bytesOf(layer)
    this.#openBytes = 0
  }

  /** Whether all environments and nodes known so far have room in a packed state. */
  #fits(): boolean {
    const { mask } = this.#packing
    const { heaps, lists } = this.moves
    if (heaps.length - 1 > (mask[0] as number)) return false
    for (let thread = 0; thread < lists.length; thread++)
      if ((lists[thread] as NodeClasses).nodes.length - 1 > (mask[thread + 1] as number)) return false
    return true
  }

  #widen(here: Frontier, next: Frontier): void {
    this.#packing = this.#roomyPacking()
    here.words = repack(
      here.words,
      here.count,
      here.packing,
      this.#packing,
      here.count * this.#packing.words,
    )
    here.packing = this.#packing
    next.repack(this.#packing)
  }

  #roomyPacking(): Packing {
    const { heaps, lists } = this.moves
    const widths = [widthFor(heaps.length), ...lists.map(({ nodes }) => widthFor(nodes.length))]
    return packingOf(this.#always > 0 ? [...widths, this.#always] : widths)
  }
}

function totalWays({ ways, count }: Frontier): number {
  let total = 0
  for (let state = 0; state < count; state++) total += ways.near(state)
  return total
}
