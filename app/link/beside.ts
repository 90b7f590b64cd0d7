import type { Catalogue } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'
import type { LinkFault } from './fault.ts'
import { fit } from './fit.ts'
import type { LinkParts } from './grammar.ts'
import { nounOf } from './noun-of.ts'

/**
 * What a link compares its run with, as far as that can be followed: nothing where it names no strategy that
 * there is, or would hold the run against itself.
 *
 * @param moment what the rest of the link leads to.
 */
export function besideOf(
  found: LinkParts['beside'],
  moment: Moment,
  catalogue: Catalogue,
  faults: LinkFault[],
): Pick<Moment, 'beside'> {
  const scenario = catalogue.scenario(moment.scenario)
  if (!found || !scenario) return {}
  const { strategy, run } = found
  const isItself = run === null && strategy === moment.strategy
  const known = scenario.subject.strategies.map(({ id }) => id)
  if (isItself || !known.includes(strategy)) {
    faults.push({ kind: 'beside', noun: nounOf(scenario), found: strategy, isItself, known })
    return {}
  }
  if (run === null) return { beside: { strategy, schedule: null } }
  const wanted = { ...moment, strategy, schedule: run.schedule, at: run.schedule.length }
  const { moment: fitted, stop } = fit(wanted, catalogue)
  if (stop) faults.push({ kind: 'stop', stop, isBeside: true })
  else if (run.fault) faults.push({ kind: 'step', ...run.fault, isBeside: true })
  return { beside: { strategy, schedule: fitted.schedule } }
}
