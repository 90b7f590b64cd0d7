import { judgementOf } from '../../explorer/answers/judgement.ts'
import { StateGraph } from '../../explorer/answers/state-graph.ts'
import { explore } from '../../explorer/exploration.ts'
import type { SizeLimits } from '../../explorer/limits.ts'
import { decodeSchedule } from '../../schedule/codec.ts'
import { chosenValue } from '../../subjects/chosen.ts'
import { judgedIn } from '../../subjects/judged.ts'
import { builtIns } from '../../subjects/list.ts'
import { phrasesOf } from '../../subjects/phrases-of.ts'
import type { Phrases } from '../../subjects/phrases.ts'
import { statementsOf } from '../../system/general-properties.ts'
import { judgeRun } from '../../threads/judge-run.ts'
import { replay } from '../../threads/replay.ts'
import { livingSentence } from './living-sentence.ts'
import { textOf } from './parts.ts'
import { situationOf } from './run-situation.ts'

interface Asked {
  readonly options?: Readonly<Record<string, string>>
  readonly judged?: readonly string[]
  readonly limits?: Partial<SizeLimits>
  /** Whether search has found out anything. */
  readonly isSearched?: boolean
  readonly phrases?: Phrases
}

/** A setting with all that search says of it, and the sentence of each of its runs. */
export function explored(id: string, strategy: string, asked: Asked = {}) {
  const { options = {}, judged: chosen = null, limits = {}, isSearched = true } = asked
  const scenario = builtIns.scenario(id)
  const code = scenario?.subject.strategies.find((each) => each.id === strategy)
  if (!scenario || !code) throw new RangeError(`unknown: ${id}/${strategy}`)
  const system = scenario.build({ strategy, options })
  const ids = judgedIn(system, scenario, chosen)
  const exploration = isSearched ? explore(system, { limits }) : null
  const verdict = exploration?.verdict() ?? null
  const graph = exploration && verdict?.complete ? new StateGraph(exploration.graph(ids)) : null
  const why = graph && exploration ? exploration.why(ids) : null
  const judged = statementsOf(system).filter((each) => ids.includes(each.id))
  const world = scenario.options.map((option) => ({
    option: option.id,
    choice: chosenValue(option, { options }),
  }))
  const phrases = asked.phrases ?? phrasesOf(scenario.subject)
  return {
    verdict,
    judgement: verdict && judgementOf(verdict, ids),
    graph,
    sentence(run: string) {
      const now = replay(system, decodeSchedule(run).schedule)
      const broken =
        now.state === 'running'
          ? []
          : judgeRun(system, now)
              .map(({ property }) => property)
              .filter((each) => judged.includes(each))
      return livingSentence({
        scenario,
        strategy: code,
        world,
        phrases,
        verdict,
        hasFailed: false,
        judged,
        broken,
        situation: situationOf({
          now,
          isBroken: broken.length > 0,
          graph,
          why: why === 'unknown' ? null : why,
        }),
        rowOf: () => null,
        rowOfRun: () => null,
        rowsOfRun: () => [],
      })
    },
    text(run = '') {
      return textOf(this.sentence(run)).replaceAll('\u00A0', ' ')
    },
  }
}
