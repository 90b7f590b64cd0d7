import { cacheAssumptions } from './cache/assumptions.ts'
import type { Subject } from './subject.ts'

/** What every verdict here takes for granted, whatever the system. */
const always: readonly string[] = [
  'Memory is sequentially consistent: all atomic steps stand in one order, and each sees what those before it did. Real memory may show less to who reads a plain field.',
  'What is one step here is one there; between two steps anybody may come in.',
  'Who can go on does so some time, and so does each task that was queued: an end is an end of all of them.',
]

const ofSystems: Readonly<Record<string, readonly string[]>> = { cache: cacheAssumptions }

/** What a verdict on a system takes for granted, each a sentence or two. */
export function assumptionsOf({ id }: Pick<Subject, 'id'>): readonly string[] {
  return [...always, ...(ofSystems[id] ?? [])]
}
