import type { Place, StateGraph } from '../../src/index.ts'

/** How an order ends: it deadlocks, or else it breaks what is judged, or passes. */
export type OrderEnd = 'broken' | 'stuck' | 'passing'

const kinds: readonly OrderEnd[] = ['broken', 'stuck', 'passing']

/** One order of two threads' steps. */
export interface Strand {
  /** By step, the index of the thread that takes it. */
  readonly threads: readonly number[]
  readonly end: OrderEnd
}

/** How many orders take a step from one place to the next, by how they end; rounded where they are many. */
export interface Flow {
  readonly from: Place
  /** The index of the thread that takes the step. */
  readonly thread: number
  readonly orders: Readonly<Record<OrderEnd, number>>
}

/** How many orders end at a place, by how they end. */
export interface Outflow {
  readonly from: Place
  readonly orders: Readonly<Record<OrderEnd, number>>
}

/** All orders of two threads' steps. */
export interface OrderFlows {
  readonly flows: readonly Flow[]
  readonly outflows: readonly Outflow[]
  /** Each order, those that let the second thread go first before the others; null if there are too many. */
  readonly strands: readonly Strand[] | null
}

/**
 * Sums up all orders of two threads without detached tasks.
 *
 * @param isStuck whether a state in which runs end is a deadlock.
 * @param most how many orders are listed.
 * @returns null if the search did not see every state.
 */
export function orderFlows(
  graph: StateGraph,
  isStuck: (state: number) => boolean,
  most: number,
): OrderFlows | null {
  const { data, states } = graph
  if (!data.complete) return null
  const endOf = (state: number): OrderEnd =>
    isStuck(state) ? 'stuck' : graph.fate(state) === 'doomed' ? 'broken' : 'passing'
  const waysTo = waysToEach(graph)
  const waysFrom = kinds.map((end) => waysFromEach(graph, (state) => endOf(state) === end))
  const flows = new Map<string, Flow & Counted>()
  const outflows = new Map<string, Outflow & Counted>()
  for (let state = 0; state < states; state++) {
    const [i = 0, j = 0] = graph.taken(state)
    const [first, last] = [data.edgeStart[state]!, data.edgeStart[state + 1]!]
    if (first === last)
      entryOf(outflows, `${i} ${j}`, { from: [i, j] }).orders[endOf(state)] += waysTo[state]!
    for (let edge = first; edge < last; edge++) {
      const thread = data.edgeActor[edge]!
      const { orders } = entryOf(flows, `${i} ${j} ${thread}`, { from: [i, j], thread })
      for (const [index, end] of kinds.entries())
        orders[end] += waysTo[state]! * waysFrom[index]![data.edgeTarget[edge]!]!
    }
  }
  const total = waysFrom.reduce((sum, ways) => sum + ways[0]!, 0)
  return {
    flows: [...flows.values()],
    outflows: [...outflows.values()],
    strands: total > most ? null : allStrands(graph, endOf),
  }
}

/** The same as if every order passed: for whoever is not to be told yet how each ends. */
export function withoutEnds({ flows, outflows, strands }: OrderFlows): OrderFlows {
  return {
    flows: flows.map(endingAlike),
    outflows: outflows.map(endingAlike),
    strands: strands && strands.map(({ threads }) => ({ threads, end: 'passing' })),
  }
}

function endingAlike<Some extends Pick<Flow, 'orders'>>(some: Some): Some {
  const { broken, stuck, passing } = some.orders
  return { ...some, orders: { broken: 0, stuck: 0, passing: broken + stuck + passing } }
}

interface Counted {
  readonly orders: Record<OrderEnd, number>
}

/** What a map has under a key, which is made where there is none. */
function entryOf<Entry extends Counted>(
  entries: Map<string, Entry>,
  key: string,
  made: Omit<Entry, 'orders'>,
): Entry {
  let entry = entries.get(key)
  if (!entry) {
    entry = { ...made, orders: { broken: 0, stuck: 0, passing: 0 } } as Entry
    entries.set(key, entry)
  }
  return entry
}

function waysToEach({ data, states }: StateGraph): Float64Array {
  const ways = new Float64Array(states)
  ways[0] = 1
  for (let state = 0; state < states; state++)
    for (let edge = data.edgeStart[state]!; edge < data.edgeStart[state + 1]!; edge++)
      ways[data.edgeTarget[edge]!]! += ways[state]!
  return ways
}

function waysFromEach(
  { data, states }: StateGraph,
  isWanted: (end: number) => boolean,
): Float64Array {
  const ways = new Float64Array(states)
  for (let state = states - 1; state >= 0; state--) {
    const [from, to] = [data.edgeStart[state]!, data.edgeStart[state + 1]!]
    if (from === to && isWanted(state)) ways[state] = 1
    for (let edge = from; edge < to; edge++) ways[state]! += ways[data.edgeTarget[edge]!]!
  }
  return ways
}

function allStrands(graph: StateGraph, endOf: (state: number) => OrderEnd): readonly Strand[] {
  const { edgeStart, edgeTarget, edgeActor } = graph.data
  const strands: Strand[] = []
  const visit = (state: number, threads: readonly number[]): void => {
    const [from, to] = [edgeStart[state]!, edgeStart[state + 1]!]
    if (from === to) strands.push({ threads, end: endOf(state) })
    for (let edge = to - 1; edge >= from; edge--)
      visit(edgeTarget[edge]!, [...threads, edgeActor[edge]!])
  }
  visit(0, [])
  return strands
}
