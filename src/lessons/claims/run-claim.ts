import { outcomeOfRun } from '../../explorer/outcome-of-run.ts'
import { serializable, statementsOf } from '../../system/general-properties.ts'
import { judgeRun } from '../../threads/judge-run.ts'
import type { RunClaim } from '../claim.ts'
import type { Moment } from '../moment.ts'
import { PlaceError } from '../place.ts'
import { unless } from './mismatch.ts'

/** Whether a run that has ended breaks a property, as claimed. */
export function checkRun({ breaks, is }: RunClaim, moment: Moment): string | null {
  const { setting, run } = moment
  if (statementsOf(setting.system).every(({ id }) => id !== breaks))
    throw new PlaceError(`there is no property ${breaks}`)
  const breaking = (does: boolean): string =>
    `the run ${does ? 'breaks' : 'does not break'} ${breaks}`
  if (run.state === 'running') return unless(breaking(is), 'the run has not ended')
  return unless(breaking(is), breaking(isBroken(breaks, moment)))
}

/** Whether it is serializable takes all other runs to tell. */
function isBroken(id: string, { setting, run, schedule }: Moment): boolean {
  if (id !== serializable.id)
    return judgeRun(setting.system, run).some(({ property }) => property.id === id)
  const outcome = outcomeOfRun(setting.system, setting.verdict, schedule)
  return outcome?.violates.includes(id) ?? false
}
