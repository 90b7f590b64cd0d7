import { EdgeList } from './edge-list.ts'
import type { Frontier } from './frontier.ts'
import { actorBit, lastBit } from './layer.ts'
import type { Moves } from './moves.ts'
import { pack, unpack } from './packing.ts'
import { ABSENT } from './pair-table.ts'
import { addTimes, readNumber } from './path-counts.ts'
import { StateMoves } from './state-moves.ts'

/** Takes every step from the states of one layer, into the next. The inner loop of the search. */
export class Expansion {
  readonly here: Frontier
  readonly next: Frontier
  readonly edges: EdgeList
  readonly #moves: Moves
  readonly #steps: StateMoves
  /** How many ways lead to the state that is being expanded. */
  readonly #ways: Float64Array

  constructor(moves: Moves, here: Frontier, next: Frontier) {
    this.here = here
    this.next = next
    this.edges = new EdgeList(here.count)
    this.#moves = moves
    this.#steps = new StateMoves(moves)
    this.#ways = new Float64Array(next.limbs)
  }

  /** Looks up, or learns, what the steps from a state do. Returns whether there are any. */
  collect(state: number): boolean {
    const { packing, plan, records } = this.here
    this.#steps.collect(records, state * plan.stride, packing)
    this.edges.start[state] = this.edges.count
    return this.#steps.count > 0
  }

  /** Takes the steps that were collected. Ids that were learned since must have room in a packed state. */
  take(state: number): void {
    const { here, next, edges } = this
    const { count, enabled, actor, actorAfter, equals } = this.#steps
    const at = state * here.plan.stride
    const share = (here.doubles[at / 2 + here.plan.chance] as number) / enabled
    const lasts = here.records[at + here.plan.lasts] as number
    const fewest = here.records[at + here.plan.switches] as number
    const { stride, ways, chance, switches: switchesAt, lasts: lastsAt } = next.plan
    readNumber(here.doubles, at / 2 + here.plan.ways, here.limbs, this.#ways)
    for (let move = 0; move < count; move++) {
      const met = next.count
      const target = this.#target(at, move)
      const { doubles, records } = next
      const times = equals[move] as number
      const to = target * stride
      edges.push(target, actor[move] as number)
      addTimes(doubles, to / 2 + ways, this.#ways, times)
      doubles[to / 2 + chance] = (doubles[to / 2 + chance] as number) + share * times

      const switches = (lasts & actorBit(actor[move] as number)) === 0 ? fewest + 1 : fewest
      const last = lastBit(actorAfter[move] as number)
      const best = records[to + switchesAt] as number
      if (target === met || switches < best) {
        records[to + switchesAt] = switches
        records[to + lastsAt] = last
      } else if (switches === best) {
        records[to + lastsAt] = (records[to + lastsAt] as number) | last
      }
    }
  }

  /** The state that a move leads to: the one at `at` with two or three fields replaced. */
  #target(at: number, move: number): number {
    const { packing, records } = this.here
    const environment = this.#steps.environment[move] as number
    const node = this.#steps.node[move] as number
    const field = node === ABSENT ? 0 : (this.#steps.actor[move] as number) + 1
    const value = node === ABSENT ? environment : node
    // The last field says what has happened, if any property asks.
    const last = packing.word.length - 1
    const remembers = last > this.#moves.tables.length
    const happened = remembers
      ? unpack(records, at, packing, last) | (this.#moves.broken[environment] as number)
      : 0
    if (packing.words > 2) {
      const candidate = records.slice(at, at + packing.words)
      pack(candidate, 0, packing, 0, environment)
      pack(candidate, 0, packing, field, value)
      if (remembers) pack(candidate, 0, packing, last, happened)
      return this.next.indexOf(candidate)
    }
    const { first, second, shift } = packing
    const shared = environment << (shift[0] as number)
    const own = value << (shift[field] as number)
    let low = replaced(records[at] as number, first[0] as number, shared)
    let high = replaced(records[at + 1] as number, second[0] as number, shared)
    low = replaced(low, first[field] as number, own)
    high = replaced(high, second[field] as number, own)
    if (remembers) {
      const memory = happened << (shift[last] as number)
      low = replaced(low, first[last] as number, memory)
      high = replaced(high, second[last] as number, memory)
    }
    return this.next.indexOfPair(low >>> 0, high >>> 0)
  }

  /** How many steps were collected last. */
  get count(): number {
    return this.#steps.count
  }
}

/** A word with the bits of `mask` taken from another. */
function replaced(word: number, mask: number, by: number): number {
  return (word & ~mask) | (by & mask)
}
