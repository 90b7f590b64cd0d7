import type { ProgressGraph } from '../explorer/answers/progress-graph.ts'
import type { Place } from '../explorer/answers/routes.ts'
import { fateWords } from './fate-words.ts'

/**
 * Says what can still become of a run at a place: `at stake`, or, where it depends on the order of the steps up to there,
 * `3 states, by the order so far: 1 at stake, 2 lost for good`.
 */
export function describeCell({ cells }: ProgressGraph, [i, j]: Place): string {
  const cell = cells[i]?.[j]
  if (!cell) return 'no run reaches this cell'
  const parts = (['safe', 'open', 'doomed', 'unknown'] as const).filter((fate) => cell[fate] > 0)
  const [only] = parts
  if (parts.length === 1 && only && cell[only] === 1) return fateWords[only]
  const states = parts.reduce((sum, fate) => sum + cell[fate], 0)
  const which = parts.length > 1 ? 'by the order so far: ' : ''
  return `${states} states, ${which}${parts.map((fate) => `${cell[fate]} ${fateWords[fate]}`).join(', ')}`
}
