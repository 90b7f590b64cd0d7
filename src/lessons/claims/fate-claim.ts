import { fateWords } from '../../report/fate-words.ts'
import type { FateClaim } from '../claim.ts'
import type { Moment } from '../moment.ts'
import { unless } from './mismatch.ts'

/** Whether what can become of the run is what is claimed. */
export function checkFate(
  { is }: FateClaim,
  { setting, judged, schedule, at }: Moment,
): string | null {
  const graph = setting.graph(judged)
  const state = graph.after(schedule.slice(0, at))
  const found = state === null ? 'unknown' : graph.fate(state)
  return unless(`the run is ${fateWords[is]}`, `the run is ${fateWords[found]}`)
}
