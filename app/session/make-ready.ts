import { judgeRun } from '../../src/index.ts'
import { compare } from '../derived/compare/compared.ts'
import { codeIn } from '../link/own.ts'
import { viewOf } from './moment.ts'
import type { Pace } from './pace.ts'
import type { Session, SessionStore } from './session.ts'

/**
 * Runs all that the page runs of a person's own program to show a moment. What it has done is remembered: to show the
 * moment then takes no longer than to show any other.
 */
export function makeReady(
  shown: Pick<Session, 'moment' | 'followed'>,
  { catalogue, derive }: Pick<SessionStore, 'catalogue' | 'derive'>,
  pace: Pace,
): void {
  const { moment } = shown
  const scenario = catalogue.scenario(moment.scenario)
  if (!scenario || codeIn(scenario.id) === null) return
  // As far as the threads' first steps.
  for (const { start } of scenario.build(moment).threads) {
    pace.check()
    start()
  }
  const { system, run, now } = derive(moment)
  judgeRun(system, run)
  judgeRun(system, now)
  for (const property of system.properties)
    if (property.when === 'always') for (const { effect } of run.steps) property.holds(effect.heap)
  if (viewOf(moment) === 'compare') compare(shown, derive)
}
