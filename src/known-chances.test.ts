import { describe, expect, it } from 'vitest'
import { chancesAlong } from './explorer/answers/chances-along.ts'
import { StateGraph } from './explorer/answers/state-graph.ts'
import { explore, type ExploreOptions } from './explorer/exploration.ts'
import { chanceFigures } from './known/figures/chances.ts'
import { decodeSchedule } from './schedule/codec.ts'
import { builtIns } from './subjects/list.ts'

function graphOf(
  scenario: string,
  strategy: string,
  judged: readonly string[],
  options: ExploreOptions = {},
): StateGraph {
  const system = builtIns.scenario(scenario)?.build({ strategy, options: {} })
  if (!system) throw new RangeError(`unknown scenario: ${scenario}`)
  return new StateGraph(explore(system, options).graph(judged))
}

const both = ['no-orphan-name', 'reachable-by-name']

describe('the chance to end broken along a run', () => {
  it.each(chanceFigures)('of rename under %s, %s, is %j', (strategy, run, chances) => {
    const graph = graphOf('rename', strategy, both)
    const { schedule } = decodeSchedule(run)
    expect(chancesAlong(graph, schedule)).toEqual(chances)
    expect(graph.chanceAfter(schedule.slice(0, 2))).toBe(chances[2])
  })

  it('is not known from where a run cannot be followed', () => {
    const graph = graphOf('rename', 'racy', both)
    expect(chancesAlong(graph, ['A', '1', 'A'])).toEqual([49 / 64, 17 / 32, Number.NaN, Number.NaN])
    expect(graph.chanceAfter(['A', '1'])).toBeNaN()
  })

  it('is not known where the search did not see all that follows', () => {
    const graph = graphOf('rename', 'racy', both, { limits: { steps: 5 } })
    expect(chancesAlong(graph, ['A', 'A', 'B'])).toEqual(Array(4).fill(Number.NaN))
  })

  // They deadlock if the second step is not by whoever has taken the first.
  it.each([
    ['no-deadlock', 1 / 2],
    ['no-failure', 0],
  ])('counts a deadlock for what it breaks alone: %s, %d', (judged, chance) => {
    expect(graphOf('lock-order', 'opposite', [judged]).chanceAfter([])).toBe(chance)
  })
})
