import { lazyComponent } from '../../controls/lazy-component.tsx'
import { isNarrow } from '../../controls/use-narrow.ts'

/** The run, with time going from left to right. */
export const WideScore = lazyComponent('The run', () => import('./Score.tsx'))

/** The run, with time going down. */
export const NarrowScore = lazyComponent('The run', () => import('./narrow/NarrowScore.tsx'))

/** Fetches the one that the window has room for: what is painted first is a whole run. */
export function fetchScore(): Promise<void> {
  return (isNarrow() ? NarrowScore : WideScore).fetch()
}
