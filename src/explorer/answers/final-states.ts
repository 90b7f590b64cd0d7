import type { Heap } from '../../memory/heap.ts'
import type { Search } from '../search/search.ts'

/** A state in which a run has ended. */
export interface FinalStateOf {
  /** As the state graph numbers it. */
  readonly state: number
  readonly heap: Heap
  readonly deadlock: boolean
}

/** The states of a search in which nobody can take a step, by their numbers in the state graph. */
export function finalStates(search: Search): readonly FinalStateOf[] {
  let first = 0
  return search.layers.flatMap(({ count, edgeStart }, depth) => {
    const ends = Array.from({ length: count }, (_, state) => state)
      .filter((state) => edgeStart[state] === edgeStart[state + 1])
      .map((state) => {
        const { heap, deadlock } = search.finalState(depth, state)
        return { state: first + state, heap, deadlock }
      })
    first += count
    return ends
  })
}
