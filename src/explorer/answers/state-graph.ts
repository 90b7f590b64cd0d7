import { fateOf, type Fate } from './fates.ts'
import { RunNames } from './run-names.ts'
import type { StateGraphData } from './state-graph-data.ts'

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

  /** The states that a run goes through, the initial one first, as far as it can be followed. */
  along(run: readonly string[]): readonly number[] {
    const names = new RunNames(this.data)
    const states = [0]
    for (const actor of run) {
      const edge = names.edgeOf(states.at(-1) ?? 0, actor)
      if (edge === null) break
      states.push(names.take(edge))
    }
    return states
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
    const names = new RunNames(this.data)
    let state = 0
    for (const actor of run) {
      const edge = names.edgeOf(state, actor)
      if (edge === null) return []
      state = names.take(edge)
    }
    return names.choices(state).map(({ actor, edge }) => {
      const target = this.data.edgeTarget[edge] ?? 0
      return { actor, state: target, fate: this.fate(target) }
    })
  }

  /** The states that one step leads to, a state once for each step. */
  successors(state: number): readonly number[] {
    return this.#edges(state).map((edge) => this.data.edgeTarget[edge] ?? 0)
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
    const edges: number[] = []
    for (let at = state; at !== 0;) {
      const edge = this.#edgeInto(at)
      edges.unshift(edge)
      at = this.#sourceOf(edge)
    }
    const names = new RunNames(this.data)
    return edges.map((edge) => {
      const name = names.nameOf(edge)
      names.take(edge, name)
      return name
    })
  }

  #edges(state: number): readonly number[] {
    const { edgeStart } = this.data
    const from = edgeStart[state] ?? 0
    return Array.from({ length: (edgeStart[state + 1] ?? from) - from }, (_, index) => from + index)
  }

  #edgeInto(state: number): number {
    const edge = this.data.edgeTarget.indexOf(state)
    if (edge < 0) throw new RangeError(`no state ${state}; there are ${this.states}`)
    return edge
  }

  #sourceOf(edge: number): number {
    // The last state whose steps start at or before this one; binary search, as starts ascend.
    let low = 0
    let high = this.states
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.data.edgeStart[middle] ?? 0) <= edge) low = middle
      else high = middle
    }
    return low
  }
}
