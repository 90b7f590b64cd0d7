import { expect, it } from 'vitest'
import { StateGraph } from './explorer/answers/state-graph.ts'
import { explore } from './explorer/exploration.ts'
import { decodeSchedule } from './schedule/codec.ts'
import { judgedIn } from './subjects/judged.ts'
import { builtIns } from './subjects/list.ts'

it('the page opens where it is lost if one thread goes next, and saved if the other does', () => {
  const { scenario: id, strategy, run } = builtIns.opening
  const scenario = builtIns.scenario(id)!
  const system = scenario.build({ strategy, options: {} })
  const graph = new StateGraph(explore(system).graph(judgedIn(system, scenario, null)))
  const choices = graph.choices(decodeSchedule(run).schedule)
  expect(choices.map(({ actor, fate }) => [actor, fate])).toEqual([
    ['A', 'safe'],
    ['B', 'doomed'],
  ])
})
