import { describe, expect, it } from 'vitest'
import { explored } from './explored.fixture.ts'
import { orderFlows, withoutEnds } from './order-flows.ts'
import { serialFigures } from '../../src/known/figures/serial.ts'

const nobody = () => false
const figures = serialFigures.filter(([, , listener]) => listener === 'none')

describe('all orders of two threads', () => {
  it.each(figures)(
    'of %s under %s are each a strand',
    (scenario, strategy, _, all, serially, race) => {
      const { graph } = explored(scenario, strategy)
      const { strands } = orderFlows(graph, nobody, 100) ?? {}
      expect(strands).toHaveLength(all)
      expect(strands?.filter(({ end }) => end === 'broken')).toHaveLength(serially + race)
      expect(new Set(strands?.map(({ threads }) => threads.join(''))).size).toBe(all)
    },
  )

  it.each(figures)('of %s under %s flow as their strands do', (scenario, strategy) => {
    const { graph } = explored(scenario, strategy)
    const { flows, strands } = orderFlows(graph, nobody, 100)!
    for (const { from, thread, orders } of flows)
      for (const end of ['broken', 'stuck', 'passing'] as const) {
        const through = strands!.filter((strand) => {
          const at = from[0] + from[1]
          const taken = strand.threads.slice(0, at).filter((each) => each === 1).length
          return strand.end === end && taken === from[1] && strand.threads[at] === thread
        })
        expect(orders[end]).toBe(through.length)
      }
  })

  it('are not listed where there are too many, and flow all the same', () => {
    const { graph } = explored('rename', 'racy')
    const { flows, strands } = orderFlows(graph, nobody, 69)!
    expect(strands).toBeNull()
    const first = flows.filter(({ from }) => from.join() === '0,0')
    const total = first.reduce((sum, { orders }) => sum + orders.broken + orders.passing, 0)
    expect(total).toBe(70)
  })

  it('can be told without how they end, and are as many', () => {
    const { graph } = explored('rename', 'racy')
    const all = orderFlows(graph, nobody, 100)!
    const untold = withoutEnds(all)
    expect(untold.strands?.map(({ threads }) => threads)).toEqual(
      all.strands?.map(({ threads }) => threads),
    )
    for (const kind of ['flows', 'outflows'] as const)
      for (const [index, { orders }] of untold[kind].entries()) {
        const { broken, stuck, passing } = all[kind][index]!.orders
        expect(orders).toEqual({ broken: 0, stuck: 0, passing: broken + stuck + passing })
      }
    expect(new Set(untold.strands?.map(({ end }) => end))).toEqual(new Set(['passing']))
  })

  it('end stuck where somebody waits for ever, even where that is judged', () => {
    const { graph } = explored('lock-order', 'opposite')
    const ends = orderFlows(graph, (state) => graph.fate(state) === 'doomed', 100)?.strands
    expect(ends?.map(({ end }) => end).toSorted()).toEqual(['passing', 'passing', 'stuck', 'stuck'])
  })
})
