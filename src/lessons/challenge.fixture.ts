import { fewestSwitches } from '../explorer/answers/fewest-switches.ts'
import { answerTogether } from '../explorer/answers/judgement.ts'
import { switchesIn } from '../schedule/switches.ts'
import type { Scenario } from '../subjects/scenario.ts'
import { challengeOf } from './challenge.ts'
import { breakable } from './challenges.ts'
import { momentOf } from './moment.ts'
import type { Searches } from './searches.ts'
import { checkLesson } from './validation/check-lesson.ts'

/** What the table of challenges says of a scenario, as search says it. */
export function searchedChallenge({ id, subject }: Scenario, searches: Searches) {
  const known = breakable[id]
  if (!known) throw new RangeError(`${id} cannot be broken`)
  const { breaks, secures } = known
  const { setting, judged } = momentOf({ scenario: id, strategy: breaks, run: '' }, searches)
  const graph = setting.graph(judged)
  const schedule = fewestSwitches(graph)
  const sought = secures ? [secures.strategy] : subject.strategies.map((strategy) => strategy.id)
  const isSecure = sought.some((strategy) => {
    const options = secures?.options ?? {}
    const moment = momentOf({ scenario: id, strategy, options, run: '' }, searches)
    return answerTogether(moment.setting.verdict, moment.judged) === 'holds'
  })
  return {
    switches: schedule && switchesIn(schedule),
    passes: graph.fate(0) === 'open',
    isSecure,
  }
}

/** What the table says of it. */
export function knownChallenge({ id }: Scenario) {
  const { switches, passes, secures } = breakable[id] ?? {}
  return { switches, passes, isSecure: secures !== null }
}

/** What is not so of what a challenge says. */
export function problemsOfChallenge(scenario: Scenario, searches: Searches): readonly string[] {
  const challenge = challengeOf(scenario)
  return challenge ? checkLesson(challenge, searches) : [`${scenario.id} has no challenge`]
}
