import type { Heap } from '../memory/heap.ts'
import { statementsOf } from '../system/general-properties.ts'
import type { System } from '../system/system.ts'
import { defaultLimits, limitHit, type Limits } from './limits.ts'
import { Learner, NameObserved } from './learn/learner.ts'
import { Moves, type Abstraction } from './moves/moves.ts'
import { NodesDiffer, Refinement } from './learn/refinement.ts'
import { Search } from './search/search.ts'
import { smallestAtomicSection, type AtomicSection } from './answers/atomic/atomic-section.ts'
import { reachableEndingBits, VIOLATION } from './answers/fates.ts'
import { TooLarge } from './answers/too-large.ts'
import type { Why } from './answers/why/ordering.ts'
import { stepGraphOf, type StepGraph } from './answers/steps/step-graph.ts'
import { whyBad } from './answers/why/why.ts'
import { SerialEndings } from './answers/serial-endings.ts'
import { finalStates, type FinalStateOf } from './answers/final-states.ts'
import { stateGraphOf, type StateGraphData } from './answers/state-graph-data.ts'
import { scheduleAlong } from './answers/witness.ts'
import { verdictOf, type Limit, type Verdict } from './answers/verdict.ts'

export interface ExploreOptions {
  /** The time in milliseconds, from any start. Without a clock, no limit of time applies. */
  readonly now?: () => number
  readonly limits?: Partial<Limits>
  /** Whether local nodes with the same future count as one: fewer states, and otherwise the same answers. */
  readonly merge?: boolean
}

/** How often a search may find that nodes differ which it took for one, until it takes none for one. */
const maxRestarts = 30

/**
 * How many local nodes may be learned before merging has to pay: from then on, so many for each state that the search
 * has met. Whether nodes are one is seen by following each, also to where no schedule ever leads it.
 */
const freeNodes = 1_000
const nodesPerState = 8

/**
 * The exploration of every interleaving of a system, done in slices so that whoever runs it can report
 * progress in between, or drop it.
 *
 *     const exploration = new Exploration(system, { now: () => performance.now() })
 *     while (!exploration.advance(50)) report(exploration.verdict())
 *     report(exploration.verdict())
 *
 * It is deterministic: the same system gives the same verdict, however it is sliced.
 */
export class Exploration {
  readonly #system: System
  readonly #limits: Limits
  readonly #now: () => number
  #abstraction: Abstraction
  #search: Search
  /** Of all searches so far the one that has settled most layers: what can be told is told of it. */
  #furthest: Search
  #run: Generator<void>
  #restarts = 0
  /** States that were visited by searches which were given up. */
  #abandoned = 0
  #milliseconds = 0
  #done = false
  #limit: Limit | null = null
  #serial: SerialEndings | null = null
  /** What was asked about last. */
  #asked: { readonly bits: number; readonly graph: StepGraph } | null = null

  constructor(system: System, { now = () => 0, limits = {}, merge = true }: ExploreOptions = {}) {
    this.#system = system
    this.#limits = { ...defaultLimits, ...limits }
    this.#now = now
    this.#abstraction = {
      learner: new Learner(system, false),
      refinement: merge ? new Refinement() : null,
    }
    this.#search = this.#furthest = new Search(system, new Moves(system, this.#abstraction))
    this.#run = this.#search.run()
  }

  /** Whether there is nothing left to do, be it that all is known or that a limit was hit. */
  get done(): boolean {
    return this.#done
  }

  /** What was learned of the programs. */
  get learner(): Learner {
    return this.#abstraction.learner
  }

  /** How many states the search has met of which {@link verdict} and {@link graph} tell. */
  get states(): number {
    return this.#furthest.states
  }

  /** About how many bytes of memory the exploration takes: an estimate, right to about a fifth. */
  get bytes(): number {
    const kept = this.#furthest === this.#search ? 0 : this.#furthest.bytes
    return this.#abstraction.learner.bytes + this.#search.bytes + kept
  }

  /**
   * Goes on for about so many milliseconds, by the clock that was given; without a clock, to the end.
   *
   * @returns {@link done}.
   * @throws Error as a program's op throws, or if a program is not deterministic.
   */
  advance(milliseconds: number): boolean {
    const start = this.#now()
    const before = this.#milliseconds
    while (!this.#done && this.#now() - start < milliseconds) {
      this.#slice()
      this.#milliseconds = before + this.#now() - start
      if (!this.#done) this.#checkLimits()
    }
    return this.#done
  }

  /**
   * What is known by now. Until the exploration is complete, counts and probabilities are lower bounds,
   * which never fall, however often the search begins anew: what an abandoned search has settled is
   * true, so it is told until its successor has settled more.
   */
  verdict(): Verdict {
    return verdictOf(this.#system, this.#furthest, this.#serialEndings(), {
      complete: this.#done && !this.#limit,
      limit: this.#limit,
      visited: this.#abandoned + this.#search.states,
      restarts: this.#restarts,
    })
  }

  /**
   * The graph of all states as plain data, for a `StateGraph`, which may live in another thread.
   *
   * @param selected the ids of the properties that count as a violation for the fates.
   * @throws RangeError for an unknown property.
   */
  graph(selected: readonly string[]): StateGraphData {
    return stateGraphOf(this.#furthest, this.#selection(selected), this.#serialEndings())
  }

  /**
   * Why schedules break some of the properties: see {@link whyBad}.
   *
   * @param selected the ids of the properties that count as a violation.
   * @returns null if none does; `unknown` if not every schedule has been looked at, or if there are too many
   *   states for it.
   * @throws RangeError for an unknown property.
   */
  why(selected: readonly string[]): Why | null | 'unknown' {
    return this.#answered(selected, (graph) =>
      whyBad(graph, (edges) => scheduleAlong(this.#furthest, edges)),
    )
  }

  /**
   * What would have to be one step for no schedule to break some of the properties: see
   * {@link smallestAtomicSection}.
   *
   * @param selected as for {@link why}.
   * @returns `none` if no such steps would do; null if nothing breaks; `unknown` as {@link why} says it.
   * @throws RangeError for an unknown property.
   */
  atomicSection(selected: readonly string[]): AtomicSection | 'none' | null | 'unknown' {
    return this.#answered(selected, (graph) =>
      (graph.outlook[0]! & VIOLATION) === 0 ? null : (smallestAtomicSection(graph) ?? 'none'),
    )
  }

  /** The names of all steps that threads take in some schedule: see `stepNames`. Each once, sorted. */
  stepNames(): readonly string[] {
    const { uses, most } = stepGraphOf(this.#furthest, reachableEndingBits(this.#furthest, 0, null))
    const names = uses.flatMap(({ use }, index) =>
      Array.from({ length: most[index]! }, (_, nth) => `${use}#${nth + 1}`),
    )
    return [...new Set(names)].toSorted()
  }

  /** What a question about all schedules is answered with, if they are all known, and few enough. */
  #answered<Answer>(
    selected: readonly string[],
    answer: (graph: StepGraph) => Answer,
  ): Answer | 'unknown' {
    const bits = this.#selection(selected)
    const serial = this.#serialEndings()
    if (!serial) return 'unknown'
    try {
      // Kept: the questions about one selection come one after the other.
      if (this.#asked?.bits !== bits) {
        const outlook = reachableEndingBits(this.#furthest, bits, serial)
        this.#asked = { bits, graph: stepGraphOf(this.#furthest, outlook) }
      }
      return answer(this.#asked.graph)
    } catch (error) {
      if (error instanceof TooLarge) return 'unknown'
      throw error
    }
  }

  /** The memory of each environment, as the state graph numbers them. */
  memories(): readonly Heap[] {
    return this.#furthest.moves.heaps
  }

  /** Where runs end, of the states of {@link graph}. */
  finalStates(): readonly FinalStateOf[] {
    return finalStates(this.#furthest)
  }

  /** Null as long as not every schedule has been looked at. */
  #serialEndings(): SerialEndings | null {
    if (this.#done && !this.#limit) this.#serial ??= new SerialEndings(this.#system, this.#furthest)
    return this.#serial
  }

  #slice(): void {
    try {
      this.#done = this.#run.next().done === true
      if (!this.#done && !this.#paysToMerge())
        this.#begin({ ...this.#abstraction, refinement: null })
    } catch (error) {
      this.#begin(this.#refined(error))
    }
    if (this.#done || this.#search.layers.length > this.#furthest.layers.length)
      this.#furthest = this.#search
  }

  /** Gives the search up for another one. */
  #begin(abstraction: Abstraction): void {
    this.#abstraction = abstraction
    this.#restarts += 1
    this.#abandoned += this.#search.states
    this.#search = new Search(this.#system, new Moves(this.#system, abstraction))
    this.#run = this.#search.run()
  }

  #paysToMerge(): boolean {
    const { learner, refinement } = this.#abstraction
    return !refinement || learner.nodes <= Math.max(freeNodes, nodesPerState * this.#search.states)
  }

  /**
   * What to take for equivalent in the next search, now that one took too much for it.
   *
   * @throws the error itself, if it says something else.
   */
  #refined(error: unknown): Abstraction {
    // Tasks cannot be taken for one another here, so they are told apart by name from the start.
    if (error instanceof NameObserved)
      return { learner: new Learner(this.#system, true), refinement: null }
    if (!(error instanceof NodesDiffer)) throw error
    return this.#restarts < maxRestarts
      ? this.#abstraction
      : { ...this.#abstraction, refinement: null }
  }

  #checkLimits(): void {
    const { states, layers } = this.#search
    this.#limit =
      limitHit({ states, bytes: this.bytes, steps: layers.length }, this.#limits) ??
      (this.#milliseconds > this.#limits.milliseconds ? 'time' : null)
    this.#done = this.#limit !== null
  }

  #selection(selected: readonly string[]): number {
    const statements = statementsOf(this.#system)
    return selected.reduce((bits, id) => {
      const index = statements.findIndex((statement) => statement.id === id)
      if (index < 0) throw new RangeError(`unknown property: ${id}`)
      return bits | (1 << index)
    }, 0)
  }
}

/** Explores a system to the end, or to a limit. */
export function explore(system: System, options: ExploreOptions = {}): Exploration {
  const exploration = new Exploration(system, options)
  exploration.advance(Infinity)
  return exploration
}
