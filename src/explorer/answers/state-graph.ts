import { fateOf, type Fate } from './fates.ts'
import type { StateGraphData } from './state-graph-data.ts'
import { TaskNames } from './task-names.ts'

/** A step that is possible in a state, and where it leads. */
export interface NextStep {
  /** Who would take it, by the name that the run gives. */
  readonly actor: string
  readonly state: number
  readonly fate: Fate
}

/**
 * Answers questions about single states and runs, on the plain data of a state graph. It needs no
 * search, so it may live in another thread than the one that explored.
 */
export class StateGraph {
  readonly data: StateGraphData

  constructor(data: StateGraphData) {
    this.data = data
  }

  get states(): number {
    return this.data.outlook.length
  }

  fate(state: number): Fate {
    return fateOf(this.data.outlook[state] ?? 0)
  }

  /**
   * How probable it is that a run which has come to a state ends with a violation, if whoever goes next is picked
   * at random: 0 where it is safe, 1 where it is doomed, NaN where it is not known.
   */
  chance(state: number): number {
    return this.data.chance[state] ?? Number.NaN
  }

  /** The same after a run; NaN if it cannot be followed to its end. */
  chanceAfter(run: readonly string[]): number {
    const state = this.after(run)
    return state === null ? Number.NaN : this.chance(state)
  }

  /** The states that a run goes through, the initial one first, as far as it can be followed. */
  along(run: readonly string[]): readonly number[] {
    return this.#follow(run).states
  }

  /** The state after a run, or null if it cannot be followed to its end. */
  after(run: readonly string[]): number | null {
    const states = this.along(run)
    return states.length > run.length ? (states.at(-1) ?? null) : null
  }

  /** Whether nobody can take a step in a state that was expanded. */
  isFinal(state: number): boolean {
    return this.#edges(state).length === 0 && this.fate(state) !== 'unknown'
  }

  /** Who can take the next step after a run, and the fate of where it leads. Empty if the run cannot be followed. */
  choices(run: readonly string[]): readonly NextStep[] {
    const { states, names } = this.#follow(run)
    const state = states[run.length]
    if (state === undefined) return []
    return this.#edges(state).flatMap((edge) => {
      const target = this.data.edgeTarget[edge]!
      return names
        .namesOf(this.data.edgeActor[edge]!)
        .map((actor) => ({ actor, state: target, fate: this.fate(target) }))
    })
  }

  /** The states that one step leads to, a state once for each step. */
  successors(state: number): readonly number[] {
    return this.#edges(state).map((edge) => this.data.edgeTarget[edge]!)
  }

  /** The number of steps that lead to a state: its layer. */
  layerOf(state: number): number {
    return this.data.layerStart.findLastIndex((first) => first <= state)
  }

  /** How many steps each thread has taken in a state, in the threads' order. */
  taken(state: number): readonly number[] {
    const { taken, threads } = this.data
    return [...taken.subarray(state * threads.length, (state + 1) * threads.length)]
  }

  /** A run that leads to a state. */
  runTo(state: number): readonly string[] {
    if (state < 0 || state >= this.states)
      throw new RangeError(`no state ${state}; there are ${this.states}`)
    const edges: number[] = []
    let at = state
    for (let layer = this.layerOf(state); layer > 0; layer--) {
      const { edge, source } = this.#edgeInto(at, layer)
      edges.unshift(edge)
      at = source
    }
    return this.continued([], edges)
  }

  /** A run that can be followed, and then who takes some steps, one after the other. */
  continued(run: readonly string[], edges: readonly number[]): readonly string[] {
    const { names } = this.#follow(run)
    const rest = edges.map((edge) => {
      const name = names.nameOf(this.data.edgeActor[edge]!)
      this.#take(names, name, edge)
      return name
    })
    return [...run, ...rest]
  }

  /** The steps of a run, as the lists of the data number them, as far as it can be followed. */
  stepsOf(run: readonly string[]): readonly number[] {
    return this.#follow(run).edges
  }

  /** Goes along a run as far as it can be followed. */
  #follow(run: readonly string[]): {
    states: readonly number[]
    edges: readonly number[]
    names: TaskNames
  } {
    const { edgeActor, edgeTarget, threads } = this.data
    const names = new TaskNames(threads)
    const states = [0]
    const edges: number[] = []
    for (const name of run) {
      const actor = names.actorOf(name)
      const edge = this.#edges(states.at(-1)!).find((each) => edgeActor[each] === actor)
      if (edge === undefined) break
      this.#take(names, name, edge)
      edges.push(edge)
      states.push(edgeTarget[edge]!)
    }
    return { states, edges, names }
  }

  #take(names: TaskNames, name: string, edge: number): void {
    const { edgeAfter, edgeQueues, queued } = this.data
    names.take(name, edgeAfter[edge]!, queued[edgeQueues[edge]!]!)
  }

  #edges(state: number): readonly number[] {
    const from = this.data.edgeStart[state]!
    const to = this.data.edgeStart[state + 1]!
    return Array.from({ length: to - from }, (_, index) => from + index)
  }

  /** A step that leads to a state of a layer, from the layer before. */
  #edgeInto(state: number, layer: number): { readonly edge: number; readonly source: number } {
    const { layerStart, edgeStart, edgeTarget } = this.data
    const end = layerStart[layer]!
    for (let source = layerStart[layer - 1]!; source < end; source++)
      for (let edge = edgeStart[source]!; edge < edgeStart[source + 1]!; edge++)
        if (edgeTarget[edge] === state) return { edge, source }
    throw new RangeError(`nothing leads to state ${state}`)
  }
}
