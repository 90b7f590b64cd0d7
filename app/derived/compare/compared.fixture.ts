import type { Beside, Moment } from '../../session/moment.ts'
import type { ReportedVerdict } from '../../search/reported.ts'
import { reportOutcomes } from '../../search/reported-outcomes.ts'
import { derive } from '../derive.fixture.ts'
import { explored } from '../explored.fixture.ts'
import { compare, type Compared } from './compared.ts'

/** A run of a scenario beside what a strategy makes of it, or beside a run of its own. */
export function comparedAt(
  place: string,
  run: string | readonly string[],
  beside: string,
  at?: number,
): Compared {
  const [scenario = '', strategy = ''] = place.split('/')
  const schedule = typeof run === 'string' ? run.split('') : run
  const moment: Moment = {
    scenario,
    strategy,
    options: {},
    schedule,
    at: at ?? schedule.length,
    beside: besideAs(beside),
  }
  return compare({ moment, followed: null }, derive)
}

/** As a link has it: a strategy, and a run behind a colon. */
function besideAs(text: string): Beside {
  const [strategy = '', run] = text.split(':')
  return { strategy, schedule: run?.split('') ?? null }
}

/** What search says of all of a setting, as the page gets it. */
export function verdictOf(scenario: string, strategy: string): ReportedVerdict {
  const { exploration, moment } = explored(scenario, strategy)
  const { outcomes, ...verdict } = exploration.verdict()
  return { ...verdict, outcomes: reportOutcomes(derive(moment).system, outcomes), done: true }
}
