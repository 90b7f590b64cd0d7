import type { Heap } from '../../memory/heap.ts'
import type { Property } from '../../system/property.ts'
import type { LocalNode } from '../learn/local-node.ts'

/** A state in which nobody can take a step. */
export interface FinalState {
  readonly heap: Heap
  /** By thread. */
  readonly nodes: readonly LocalNode[]
  /** A bit for each property that is judged at every instant, if it was broken at one. */
  readonly broken: number
  readonly deadlock: boolean
}

/** Where a schedule ends. */
export interface EndingState {
  readonly layer: number
  readonly state: number
  readonly switches: number
}

/** All schedules that end in the same memory and break the same properties. */
export interface Ending {
  readonly heap: Heap
  /** A bit for each property broken, in the system's order. */
  readonly violates: number
  readonly deadlock: boolean
  schedules: bigint
  probability: number
  /** The end of the shortest of them, with the fewest context switches among the shortest. */
  best: EndingState
}

/** Gathers the ends of schedules, and judges them. */
export class Endings {
  readonly all = new Map<string, Ending>()
  readonly #properties: readonly Property[]

  /** @throws RangeError for more than 31 properties. */
  constructor(properties: readonly Property[]) {
    if (properties.length > 31)
      throw new RangeError(`too many properties: ${properties.length}; at most 31 can be judged`)
    this.#properties = properties
  }

  /** Takes in the schedules that end in one state. States come in the order of their layers. */
  add(
    final: FinalState,
    at: EndingState,
    { schedules, probability }: Pick<Ending, 'schedules' | 'probability'>,
  ): void {
    const { heap, deadlock } = final
    const violates = this.judge(final)
    const key = `${heap.id} ${violates} ${deadlock}`
    const ending = this.all.get(key)
    if (!ending) {
      this.all.set(key, { heap, violates, deadlock, schedules, probability, best: at })
      return
    }
    ending.schedules += schedules
    ending.probability += probability
    if (at.layer === ending.best.layer && at.switches < ending.best.switches) ending.best = at
  }

  /** A bit for each property that a schedule breaks which ends so, in the system's order. */
  judge({ heap, nodes, broken, deadlock }: FinalState): number {
    let always = 0
    let thread = 0
    const violated = (property: Property): boolean => {
      switch (property.when) {
        case 'always':
          return ((broken >>> always++) & 1) === 1
        case 'thread': {
          const fold = thread++
          return nodes.some(({ op, seen }) => !op && !property.holds(seen[fold]))
        }
        case 'end':
          // A deadlocked run never comes to its end.
          return !deadlock && !property.holds(heap)
      }
    }
    return this.#properties.reduce(
      (bits, property, index) => (violated(property) ? bits | (1 << index) : bits),
      0,
    )
  }
}
