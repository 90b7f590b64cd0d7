import type { Moment } from '../session/moment.ts'
import type { Followed, Session } from '../session/session.ts'

type Followable = Pick<Session, 'moment' | 'followed'>

/** What became, under its setting, of the run that a person made under another, if that is the run on the page. */
export function followedOn({ moment, followed }: Followable): Followed | null {
  return followed && runOf(moment) === runOf(followed.to) ? followed : null
}

/**
 * The run as a person made it, at its moment now: what another setting is to follow. It is the run on the page,
 * unless that is what became of it.
 */
export function wishOf(session: Followable): Moment {
  const { moment } = session
  const followed = followedOn(session)
  if (!followed) return moment
  const { from, to, steps } = followed
  if (moment.at === to.at) return from
  if (moment.at === to.schedule.length) return { ...from, at: from.schedule.length }
  const at = moment.at === 0 ? 0 : steps.taken.findIndex((taken) => taken >= moment.at) + 1
  return { ...from, at }
}

/** The same for all moments of one run, and for those alone. */
function runOf({ scenario, strategy, options, schedule }: Moment): string {
  return JSON.stringify([scenario, strategy, options, schedule])
}
