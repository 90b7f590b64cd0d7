import type { StateGraphData } from './state-graph-data.ts'

interface NamedTask {
  readonly name: string
  /** Its local node, or -1 if it has ended. */
  node: number
}

/** Who is called what in one run through a state graph: tasks are named in the order of their creation. */
export class RunNames {
  readonly #data: StateGraphData
  readonly #tasks: NamedTask[] = []
  #last: NamedTask | null = null

  constructor(data: StateGraphData) {
    this.#data = data
  }

  /** The step that the actor of this name takes in a state, or null if it cannot take one. */
  edgeOf(state: number, name: string): number | null {
    const { threads, edgeActor } = this.#data
    const thread = threads.indexOf(name)
    const task = this.#tasks.find((each) => each.name === name)
    const actor = thread >= 0 ? thread : threads.length + (task?.node ?? -1)
    if (thread < 0 && (task?.node ?? -1) < 0) return null
    this.#last = task ?? null
    return this.#edges(state).find((edge) => edgeActor[edge] === actor) ?? null
  }

  /** A name for whoever takes a step: of several equal tasks the one that took the last, else the oldest. */
  nameOf(edge: number): string {
    const { threads, edgeActor } = this.#data
    const actor = edgeActor[edge] ?? 0
    const thread = threads[actor]
    if (thread !== undefined) return thread
    const node = actor - threads.length
    const equal = this.#tasks.filter((task) => task.node === node)
    return (equal.find((task) => task === this.#last) ?? equal[0])?.name ?? ''
  }

  /** Every actor that can take a step in a state: equal tasks each by its own name. */
  choices(state: number): readonly { readonly actor: string; readonly edge: number }[] {
    const { threads, edgeActor } = this.#data
    return this.#edges(state).flatMap((edge) => {
      const actor = edgeActor[edge] ?? 0
      const thread = threads[actor]
      if (thread !== undefined) return [{ actor: thread, edge }]
      return this.#tasks
        .filter(({ node }) => node === actor - threads.length)
        .map(({ name }) => ({ actor: name, edge }))
    })
  }

  /** Takes a step by the actor of this name, and returns the state that follows. */
  take(edge: number, name = this.#last?.name ?? ''): number {
    const { edgeAfter, edgeQueues, edgeTarget, queued } = this.#data
    const task = this.#tasks.find((each) => each.name === name)
    if (task) task.node = edgeAfter[edge] ?? -1
    this.#last = task ?? null
    for (const node of queued[edgeQueues[edge] ?? 0] ?? [])
      this.#tasks.push({ name: String(this.#tasks.length + 1), node })
    return edgeTarget[edge] ?? 0
  }

  #edges(state: number): readonly number[] {
    const { edgeStart } = this.#data
    const from = edgeStart[state] ?? 0
    return Array.from({ length: (edgeStart[state + 1] ?? from) - from }, (_, index) => from + index)
  }
}
