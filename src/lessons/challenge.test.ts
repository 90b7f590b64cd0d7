import { describe, expect, it, test } from 'vitest'
import { fewestSwitches } from '../explorer/answers/fewest-switches.ts'
import { answerTogether } from '../explorer/answers/judgement.ts'
import { switchesIn } from '../schedule/switches.ts'
import { builtIns } from '../subjects/list.ts'
import { challengeOf } from './challenge.ts'
import { breakable, unbreakable } from './challenges.ts'
import { momentOf } from './moment.ts'
import { Searches } from './searches.ts'
import { checkIds, checkLesson } from './validation/check-lesson.ts'

const searches = new Searches(builtIns)
const cases = Object.entries(breakable).map(([scenario, known]) => ({ scenario, ...known }))

function momentUnder(scenario: string, strategy: string, options = {}) {
  return momentOf({ scenario, strategy, options, run: '' }, searches)
}

describe('what is known of a challenge is what search says', () => {
  it.each(cases)('$scenario: broken under $breaks with $switches', (known) => {
    const { scenario, breaks, switches, passes } = known
    const { setting, judged } = momentUnder(scenario, breaks)
    const graph = setting.graph(judged)
    const schedule = fewestSwitches(graph)
    expect(schedule && switchesIn(schedule)).toBe(switches)
    expect(graph.fate(0)).toBe(passes ? 'open' : 'doomed')
  })

  it.each(cases)('$scenario: where its strategies are all unsafe, none is named', (known) => {
    const { scenario, secures } = known
    const all = builtIns.scenario(scenario)!.subject.strategies.map(({ id }) => id)
    const answers = (secures ? [secures.strategy] : all).map((strategy) => {
      const { setting, judged } = momentUnder(scenario, strategy, secures?.options)
      return answerTogether(setting.verdict, judged)
    })
    expect(answers.includes('holds')).toBe(secures !== null)
  })

  it.each(cases)('$scenario: it is asked under the strategy that its run shows', (known) => {
    expect(known.breaks).toBe(builtIns.scenario(known.scenario)?.shows?.strategy)
  })
})

describe('the challenge', () => {
  const challenges = builtIns.scenarios.map((scenario) => ({ scenario, of: challengeOf(scenario) }))

  it.each(challenges)('of $scenario.id says nothing that is not so', ({ scenario, of }) => {
    expect(of && checkLesson(of, searches)).toEqual([])
    expect(of?.id).toBe(`break-${scenario.id}`)
  })

  test('is there for every scenario, once', () => {
    expect(checkIds(challenges.flatMap(({ of }) => of ?? []))).toEqual([])
    expect([...cases.map(({ scenario }) => scenario), ...unbreakable].toSorted()).toEqual(
      builtIns.scenarios.map(({ id }) => id).toSorted(),
    )
  })

  test('of a scenario of somebody’s own is not made up', () => {
    expect(challengeOf({ ...builtIns.scenarios[0]!, id: 'own' })).toBeNull()
  })
})
