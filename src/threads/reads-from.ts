import { WHOLE } from '../steps/program.ts'
import type { Step } from './step.ts'

/**
 * For each step of a run, the earlier steps whose writes it read, by index; in ascending order. To take a
 * lock or to give it back writes nothing that could be read.
 */
export function readsFrom(steps: readonly Step[]): readonly (readonly number[])[] {
  /** By object, then by row: the step that wrote it last. */
  const lastWrites = new Map<string, Map<string, number>>()
  return steps.map(({ effect }, index) => {
    const sources = new Set<number>()
    for (const { object, key, mode } of effect.accesses) {
      if (mode !== 'read') continue
      const rows = lastWrites.get(object) ?? new Map<string, number>()
      const source = rows.get(key)
      if (key === WHOLE) for (const each of rows.values()) sources.add(each)
      else if (source !== undefined) sources.add(source)
    }
    for (const { object, key, mode, lock } of effect.accesses) {
      if (mode !== 'write' || lock) continue
      const rows = lastWrites.get(object) ?? new Map<string, number>()
      lastWrites.set(object, rows.set(key, index))
    }
    return [...sources].toSorted((a, b) => a - b)
  })
}
