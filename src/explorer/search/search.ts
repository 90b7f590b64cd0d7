import type { System } from '../../system/system.ts'
import type { AmpleSets } from './ample-sets.ts'
import { Endings, type Ending, type FinalState } from './endings.ts'
import { Expansion } from './expansion.ts'
import { Frontier } from './frontier.ts'
import { bytesOf, wordsForActors, type Layer } from './layer.ts'
import type { Moves } from '../moves/moves.ts'
import { pack, packingOf, unpack, widthFor, type Packing } from './packing.ts'
import { bigintOf, limbsFor, readNumber } from './path-counts.ts'

/** How many states are expanded between two looks at the clock. */
const slice = 512

/**
 * Goes through every state that a system can reach, layer by layer: a layer is all states after the
 * same number of steps. Each step leads from a layer to the next, so layers are a topological order, and
 * the number of paths to a state is final when its layer is.
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
  readonly #ampleSets: AmpleSets | null
  #packing: Packing
  #frontier: Frontier
  #settled = 0
  #keptBytes = 0
  #openBytes = 0

  /** @param ampleSets what takes steps alone, which keeps endings and no counts; null to take them all. */
  constructor(system: System, moves: Moves, ampleSets: AmpleSets | null = null) {
    this.moves = moves
    this.#ampleSets = ampleSets
    this.endings = new Endings(system.properties)
    this.#always = system.properties.filter(({ when }) => when === 'always').length
    this.#packing = this.#roomyPacking()
    this.#frontier = this.#initial()
  }

  /** How many states have been met. */
  get states(): number {
    return this.#settled + this.#frontier.count
  }

  /** About how many bytes the search takes, without what its learner has learned. */
  get bytes(): number {
    return this.#keptBytes + this.#openBytes + this.#frontier.bytes + this.moves.bytes
  }

  /** The endings to which a way can be told: of a layer that is still open, none can be followed back. */
  get reached(): Ending[] {
    return [...this.endings.all.values()].filter(({ best }) => best.layer < this.layers.length)
  }

  /** Expands layer after layer until no state is left, with a pause every few hundred states. */
  *run(): Generator<void> {
    while (this.#frontier.count > 0) yield* this.#expandLayer()
  }

  /** What is judged of a state in which nobody can take a step. */
  finalState(layer: number, state: number): FinalState {
    const { words, packing } = this.layer(layer)
    return this.#finalState(words, state * packing.words, packing)
  }

  /** @throws RangeError for a layer of which some state has not been expanded. */
  layer(depth: number): Layer {
    const layer = this.layers[depth]
    if (!layer) throw new RangeError(`no layer ${depth}`)
    return layer
  }

  #initial(): Frontier {
    const size = { limbs: 1, actorWords: this.#actorWords }
    const frontier = new Frontier(this.#packing, size, 1)
    const state = new Uint32Array(this.#packing.words)
    // Environment 0 and node 0 of each thread are the initial ones.
    if (this.#always > 0)
      pack(state, 0, this.#packing, this.moves.names.length + 1, this.moves.broken[0]!)
    frontier.indexOf(state)
    const { pathCount, probability, lastActors, actorWords } = frontier.layout
    frontier.doubles[pathCount] = 1
    frontier.doubles[probability] = 1
    // Whoever comes first, it is no switch.
    frontier.records.fill(-1, lastActors, lastActors + actorWords)
    return frontier
  }

  *#expandLayer(): Generator<void> {
    const here = this.#frontier
    const limbs = Math.max(here.layout.limbs, limbsFor(here.totalPaths() * this.#mostActors))
    // Layers grow, and later shrink, by a factor that changes slowly.
    const growth = here.count / (this.layers.at(-1)?.count ?? here.count)
    const next = new Frontier(
      this.#packing,
      { limbs, actorWords: this.#actorWords },
      here.count * Math.min(growth, 8),
    )
    const expansion = new Expansion(this.moves, here, next, this.#ampleSets)
    this.#frontier = next
    this.#settled += here.count
    for (let from = 0; from < here.count; from += slice) {
      this.#openBytes = here.bytes + expansion.edges.bytes
      yield
      this.#expandStates(expansion, from, Math.min(from + slice, here.count))
    }
    this.#keep(expansion)
  }

  #expandStates(expansion: Expansion, from: number, to: number): void {
    for (let state = from; state < to; state++) {
      const steps = expansion.collect(state)
      if (!this.#fits(expansion.next)) {
        this.#packing = this.#roomyPacking()
        expansion.here.repack(this.#packing, this.#actorWords)
        expansion.next.repack(this.#packing, this.#actorWords)
      }
      if (steps === 0) this.#end(expansion.here, state)
      this.transitions += steps
      if (expansion.isFull) expansion.take()
    }
    expansion.take()
  }

  #end({ records, doubles, packing, layout }: Frontier, state: number): void {
    const at = state * layout.stride
    const paths = new Float64Array(layout.limbs)
    readNumber(doubles, at / 2 + layout.pathCount, layout.limbs, paths)
    this.endings.add(
      this.#finalState(records, at, packing),
      { layer: this.layers.length, state, switches: records[at + layout.switches]! },
      { schedules: bigintOf(paths), probability: doubles[at / 2 + layout.probability]! },
    )
  }

  #finalState(words: Uint32Array, at: number, packing: Packing): FinalState {
    const { moves } = this
    const environment = unpack(words, at, packing, 0)
    const nodes = moves.names.map((_, thread) =>
      moves.nodeOf(thread, unpack(words, at, packing, thread + 1)),
    )
    return {
      heap: moves.heapOf(environment),
      nodes,
      broken: this.#always > 0 ? unpack(words, at, packing, nodes.length + 1) : 0,
      deadlock: nodes.some(({ op }) => op) || moves.pending(environment).length > 0,
      failed: nodes.some(({ failed }) => failed) || moves.taskFailed(environment),
    }
  }

  #keep({ here, edges }: Expansion): void {
    const { count, packing, layout } = here
    edges.start[count] = edges.count
    const layer: Layer = {
      count,
      packing,
      words: here.column(new Uint32Array(count * packing.words), 0, packing.words),
      switches: here.column(new Uint16Array(count), layout.switches, 1),
      actorWords: layout.actorWords,
      lastActors: here.column(
        new Uint32Array(count * layout.actorWords),
        layout.lastActors,
        layout.actorWords,
      ),
      edgeStart: edges.start,
      edgeTarget: edges.target.slice(0, edges.count),
      edgeActor: edges.actor.slice(0, edges.count),
    }
    this.layers.push(layer)
    this.#keptBytes += bytesOf(layer)
    this.#openBytes = 0
  }

  get #mostActors(): number {
    return this.moves.tables.length + this.moves.mostTasks
  }

  get #actorWords(): number {
    return wordsForActors(this.#mostActors)
  }

  /** Whether all environments, nodes and actors known so far have room in a state's record. */
  #fits({ layout }: Frontier): boolean {
    const { mask } = this.#packing
    const { heaps, lists } = this.moves
    if (this.#actorWords > layout.actorWords) return false
    if (heaps.length - 1 > mask[0]!) return false
    for (let thread = 0; thread < lists.length; thread++)
      if (lists[thread]!.nodes.length - 1 > mask[thread + 1]!) return false
    return true
  }

  #roomyPacking(): Packing {
    const { heaps, lists } = this.moves
    const widths = [widthFor(heaps.length), ...lists.map(({ nodes }) => widthFor(nodes.length))]
    return packingOf(this.#always > 0 ? [...widths, this.#always] : widths)
  }
}
