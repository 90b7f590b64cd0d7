import type { AmpleSets } from './ample-sets.ts'
import { EdgeList } from './edge-list.ts'
import type { Frontier } from './frontier.ts'
import type { Moves } from '../moves/moves.ts'
import { pack, unpack } from './packing.ts'
import { ABSENT } from '../moves/pair-table.ts'
import { addTimes, readNumber } from './path-counts.ts'
import { StateMoves } from './state-moves.ts'

/** How many steps are collected, about, before they are taken. */
const batch = 256

/**
 * Takes every step from the states of one layer, into the next: the inner loop of the search. Steps are
 * taken in batches, each stage of the work in a short loop of its own.
 */
export class Expansion {
  readonly here: Frontier
  readonly next: Frontier
  readonly edges: EdgeList
  readonly #moves: Moves
  readonly #steps: StateMoves
  readonly #ampleSets: AmpleSets | null
  /** How many paths lead to the state that a step is from. */
  readonly #paths: Float64Array
  /** Where the steps lead, packed. */
  readonly #lows: Uint32Array
  readonly #highs: Uint32Array

  /** @param ampleSets what takes steps alone; null to take them all. */
  constructor(moves: Moves, here: Frontier, next: Frontier, ampleSets: AmpleSets | null) {
    this.#ampleSets = ampleSets
    this.here = here
    this.next = next
    this.edges = new EdgeList(here.count)
    this.#moves = moves
    this.#steps = new StateMoves(moves)
    this.#paths = new Float64Array(next.layout.limbs)
    this.#lows = new Uint32Array(2 * batch)
    this.#highs = new Uint32Array(2 * batch)
  }

  /**
   * Looks up, or learns, what the steps from a state do. What was learned must have room in a packed
   * state before {@link take} is called.
   *
   * @returns how many steps there are.
   */
  collect(state: number): number {
    const { packing, layout, records } = this.here
    this.edges.start[state] = this.edges.count + this.#steps.count
    const at = state * layout.stride
    const from = this.#steps.count
    const count = this.#steps.collect(state, records, at, packing)
    if (!this.#ampleSets || count < 2) return count
    const nodeOf = (thread: number): number => unpack(records, at, packing, thread + 1)
    const move = this.#ampleSets.ampleStep(
      this.#steps,
      from,
      unpack(records, at, packing, 0),
      nodeOf,
    )
    if (move === null) return count
    this.#steps.keepOnly(from, move)
    return 1
  }

  get isFull(): boolean {
    return this.#steps.count >= batch
  }

  /** Takes the steps that have been collected. */
  take(): void {
    const { here, next, edges } = this
    const { count, source, enabled, actor, actorAfter, multiplicity } = this.#steps
    const isPair = here.packing.words === 2 && count <= this.#lows.length
    if (isPair) this.#packPairs()
    // From here on the records stay where they are.
    next.reserve(count)
    edges.reserve(count)
    const { stride, limbs, pathCount, probability, switches, lastActors, actorWords } = next.layout
    const { doubles, records } = next
    for (let move = 0; move < count; move++) {
      const met = next.count
      const target = isPair
        ? next.indexOfPair(this.#lows[move]!, this.#highs[move]!)
        : next.indexOf(this.#packed(move))
      const by = actor[move]!
      edges.push(target, by)

      const from = source[move]! * here.layout.stride
      const to = target * stride
      const times = multiplicity[move]!
      if (limbs === 1) {
        doubles[(to >>> 1) + pathCount] =
          doubles[(to >>> 1) + pathCount]! +
          here.doubles[(from >>> 1) + here.layout.pathCount]! * times
      } else {
        readNumber(
          here.doubles,
          (from >>> 1) + here.layout.pathCount,
          here.layout.limbs,
          this.#paths,
        )
        addTimes(doubles, (to >>> 1) + pathCount, this.#paths, times)
      }
      const share = here.doubles[(from >>> 1) + here.layout.probability]! / enabled[move]!
      doubles[(to >>> 1) + probability] = doubles[(to >>> 1) + probability]! + share * times

      // A shift counts modulo 32, which is the actor's bit within its word.
      const stays = (here.records[from + here.layout.lastActors + (by >>> 5)]! & (1 << by)) !== 0
      const changes = here.records[from + here.layout.switches]! + (stays ? 0 : 1)
      const fewest = records[to + switches]!
      if (target === met || changes < fewest) {
        records[to + switches] = changes
        for (let word = 0; word < actorWords; word++) records[to + lastActors + word] = 0
      }
      const last = actorAfter[move]!
      if ((target === met || changes <= fewest) && last !== ABSENT) {
        const word = to + lastActors + (last >>> 5)
        records[word] = records[word]! | (1 << last)
      }
    }
    this.#steps.count = 0
  }

  /** The states that the steps lead to: the ones they are from, with two or three fields replaced. */
  #packPairs(): void {
    const { packing, layout, records } = this.here
    const { first, second, shift } = packing
    const { count, environment, node, actor, source } = this.#steps
    const last = this.#lastField
    for (let move = 0; move < count; move++) {
      const at = source[move]! * layout.stride
      const shared = environment[move]! << shift[0]!
      let low = replaced(records[at]!, first[0]!, shared)
      let high = replaced(records[at + 1]!, second[0]!, shared)
      if (node[move] !== ABSENT) {
        const field = actor[move]! + 1
        const own = node[move]! << shift[field]!
        low = replaced(low, first[field]!, own)
        high = replaced(high, second[field]!, own)
      }
      if (last !== ABSENT) {
        const happened = this.#happened(move, at, last) << shift[last]!
        low = replaced(low, first[last]!, happened)
        high = replaced(high, second[last]!, happened)
      }
      this.#lows[move] = low
      this.#highs[move] = high
    }
  }

  /** The same for any number of words. */
  #packed(move: number): Uint32Array {
    const { packing, layout, records } = this.here
    const { environment, node, actor, source } = this.#steps
    const at = source[move]! * layout.stride
    const state = records.slice(at, at + packing.words)
    pack(state, 0, packing, 0, environment[move]!)
    if (node[move] !== ABSENT) pack(state, 0, packing, actor[move]! + 1, node[move]!)
    const last = this.#lastField
    if (last !== ABSENT) pack(state, 0, packing, last, this.#happened(move, at, last))
    return state
  }

  /** The field that says what has happened already; {@link ABSENT} if no property asks. */
  get #lastField(): number {
    const last = this.here.packing.word.length - 1
    return last > this.#moves.tables.length ? last : ABSENT
  }

  #happened(move: number, at: number, field: number): number {
    const broken = this.#moves.broken[this.#steps.environment[move]!]!
    return unpack(this.here.records, at, this.here.packing, field) | broken
  }
}

/** A word with the bits of `mask` taken from another. */
function replaced(word: number, mask: number, by: number): number {
  return (word & ~mask) | (by & mask)
}
