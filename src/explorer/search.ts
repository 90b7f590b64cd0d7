import type { System } from '../threads/system.ts'
import { EdgeList } from './edge-list.ts'
import { Endings, type FinalState } from './endings.ts'
import { Frontier } from './frontier.ts'
import { actorBit, bytesOf, lastBit, type Layer } from './layer.ts'
import { Moves, type Reading } from './moves.ts'
import { packingOf, repack, unpack, widthFor, type Packing } from './packing.ts'
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
    if (this.#always > 0) this.#place(initial, system.threads.length + 1, this.moves.broken[0] ?? 0)
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
    const next = new Frontier(this.#packing, limbs, here.count)
    const edges = new EdgeList(here.count)
    const steps = new StateMoves(this.moves)
    this.#frontier = next
    this.#settled += here.count

    for (let state = 0; state < here.count; state++) {
      if (state % slice === 0) {
        this.#openBytes = here.bytes + edges.bytes
        yield
      }
      steps.collect(here.words, state, here.packing)
      if (!this.#fits()) this.#widen(here, next)
      edges.start[state] = edges.count
      if (steps.count === 0) this.#end(here, state, ways)
      else this.#expand(here, state, steps, ways, next, edges)
    }
    edges.start[here.count] = edges.count
    this.#keep(here, edges)
  }

  /** Takes every step from one state. */
  #expand(here: Frontier, state: number, steps: StateMoves, ways: PathCounts, next: Frontier, edges: EdgeList): void {
    const threads = this.moves.tables.length
    const size = here.packing.words
    const candidate = next.candidate
    const share = (here.chance[state] as number) / steps.enabled
    for (let move = 0; move < steps.count; move++) {
      const environment = steps.environment[move] as number
      const actor = steps.actor[move] as number
      const equals = steps.equals[move] as number
      for (let word = 0; word < size; word++)
        candidate[word] = here.words[state * size + word] as number
      this.#place(candidate, 0, environment)
      if (actor < threads) this.#place(candidate, actor + 1, steps.node[move] as number)
      if (this.#always > 0) {
        const happened = unpack(here.words, state, here.packing, threads + 1)
        this.#place(candidate, threads + 1, happened | (this.moves.broken[environment] as number))
      }
      const met = next.count
      const target = next.indexOf(candidate)
      edges.push(target, actor)
      next.ways.add(target, ways, state, equals)
      next.chance[target] = (next.chance[target] as number) + share * equals

      const stays = ((here.lasts[state] as number) & actorBit(actor)) !== 0
      const switches = (here.switches[state] as number) + (stays ? 0 : 1)
      const last = lastBit(steps.actorAfter[move] as number)
      if (target === met || switches < (next.switches[target] as number)) {
        next.switches[target] = switches
        next.lasts[target] = last
      } else if (switches === next.switches[target]) {
        next.lasts[target] = (next.lasts[target] as number) | last
      }
    }
    this.transitions += steps.count
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

  #place(words: Uint32Array, field: number, value: number): void {
    const at = this.#packing.fields[field]
    if (!at) return
    words[at.word] = ((words[at.word] as number) & ~(at.mask << at.shift)) | (value << at.shift)
  }

  /** Whether all environments and nodes known so far have room in a packed state. */
  #fits(): boolean {
    const { fields } = this.#packing
    const { heaps, lists } = this.moves
    if (heaps.length - 1 > (fields[0]?.mask ?? 0)) return false
    for (let thread = 0; thread < lists.length; thread++)
      if ((lists[thread]?.nodes.length ?? 0) - 1 > (fields[thread + 1]?.mask ?? 0)) return false
    return true
  }

  #widen(here: Frontier, next: Frontier): void {
    this.#packing = this.#roomyPacking()
    here.words = repack(here.words, here.count, here.packing, this.#packing)
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
