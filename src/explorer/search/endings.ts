import type { Heap } from '../../memory/heap.ts'
import { generalProperties, noDeadlock, noFailure } from '../../system/general-properties.ts'
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
  /** Whether a thread or a task was ended by an error. */
  readonly failed: boolean
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
  /** A bit for each property broken: see {@link Endings.judge}. */
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

  /** @throws RangeError for more properties than have a bit. */
  constructor(properties: readonly Property[]) {
    const most = 31 - generalProperties.length
    if (properties.length > most)
      throw new RangeError(
        `too many properties: ${properties.length}; at most ${most} can be judged`,
      )
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

  /**
   * A bit for each property that a schedule breaks which ends so, in the order of `statementsOf`. Which
   * ends are serializable is not known before all have been seen: its bit stays 0.
   */
  judge({ heap, nodes, broken, deadlock, failed }: FinalState): number {
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
    const own = this.#properties.reduce(
      (bits, property, index) => (violated(property) ? bits | (1 << index) : bits),
      0,
    )
    const general = generalProperties.map(
      (property) => (property === noDeadlock && deadlock) || (property === noFailure && failed),
    )
    return general.reduce(
      (bits, broke, index) => (broke ? bits | (1 << (this.#properties.length + index)) : bits),
      own,
    )
  }
}
