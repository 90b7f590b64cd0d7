import type { Moment, View } from '../session/moment.ts'

/** The same moment, looked at in another way. */
export function inView({ view: _before, ...moment }: Moment, view: View): Moment {
  return view === 'run' ? moment : { ...moment, view }
}
