import type { Lifecycle } from '../../src/index.ts'
import type { DerivedRun } from './derived-run.ts'

/** A time during which a life's stage stays the same. */
interface Span extends Pick<Lifecycle, 'stage' | 'holds'> {
  /** The first moment, in steps taken. */
  readonly from: number
  /** How many moments. */
  readonly length: number
}

/** One thing that the system carries along, through all moments of the run. */
export interface LifecycleLane {
  readonly name: string
  readonly row: Lifecycle['row']
  readonly spans: readonly Span[]
  /** The span that the cursor is in. */
  readonly now: Span
}

/** The lives of the run, from before its first step to its end; none if the system carries nothing along. */
export function lifecycleLanesOf({
  system,
  run,
  moment,
}: Pick<DerivedRun, 'system' | 'run' | 'moment'>): readonly LifecycleLane[] {
  const { lifecycles, memory } = system
  if (!lifecycles) return []
  const moments = [memory.initial(), ...run.steps.map(({ effect }) => effect.heap)].map(lifecycles)
  return (moments[0] ?? []).map(({ name, row }, index) => {
    const spans = moments.reduce<readonly Span[]>((so, all, from) => {
      const life = all[index]
      const last = so.at(-1)
      if (!life) return so
      if (last?.stage === life.stage && last.holds === life.holds)
        return [...so.slice(0, -1), { ...last, length: last.length + 1 }]
      return [...so, { stage: life.stage, holds: life.holds, from, length: 1 }]
    }, [])
    const now = spans.findLast(({ from }) => from <= moment.at)
    if (!now) throw new RangeError(`no life of ${name} at ${moment.at}`)
    return { name, row, spans, now }
  })
}
