import type { Moment, View } from '../session/moment.ts'

/** The same moment, looked at in another way: out of its lesson, if it was in one. */
export function inView(
  { view: _view, lesson: _lesson, ...moment }: Moment,
  view: Exclude<View, 'learn'>,
): Moment {
  return view === 'run' ? moment : { ...moment, view }
}
