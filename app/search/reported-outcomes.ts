import {
  heapText,
  isIdentified,
  labelOf,
  type Heap,
  type Outcome,
  type System,
  type Value,
} from '../../src/index.ts'
import type { ReportedOutcome } from './reported.ts'

/**
 * The outcomes of a verdict as a person can tell them apart. Memory is the same to its reader whichever of
 * a thread's own loads made an instance, as long as the same places hold the same instance: outcomes that
 * differ in nothing else are one, with the schedules of all and the shortest witness.
 */
export function reportOutcomes(
  system: System,
  outcomes: readonly Outcome[],
): readonly ReportedOutcome[] {
  const reported = new Map<string, ReportedOutcome>()
  // The shortest witnesses come first.
  for (const outcome of outcomes) {
    const memory = memoryText(system, outcome.memory)
    const key = JSON.stringify([memory, outcome.violates, outcome.deadlock])
    const known = reported.get(key)
    reported.set(
      key,
      known
        ? {
            ...known,
            schedules: known.schedules + outcome.schedules,
            probability: known.probability + outcome.probability,
          }
        : { ...outcome, memory },
    )
  }
  return [...reported.values()]
}

/**
 * Memory on one line. An instance that was made during the run bears its maker's name, `v2 pear·A`, and where
 * one thread made several with one label, the second to appear is `v2 pear·A′`, the third `v2 pear·A′′`.
 */
export function memoryText({ memory }: System, heap: Heap): string {
  const toldApart = instancesApart()
  const shown = (value: Value) => {
    const { text, by, mark } = toldApart(value)
    return by === null ? text : `${text}·${by}${mark}`
  }
  return heapText(
    memory,
    heap,
    memory.objects.map(({ name }) => name),
    shown,
  )
}

/** A value as a person can tell it from the others in one memory. */
interface ToldValue {
  readonly text: string
  /** Who made the instance during the run, or null. */
  readonly by: string | null
  /** A prime for each other that the same one had made with the same label and that appeared before. */
  readonly mark: string
}

/** Tells the values of one memory apart, in the order in which they are asked for. */
export function instancesApart(): (value: Value) => ToldValue {
  const made = new Map<string, string[]>()
  return (value) => {
    const text = labelOf(value)
    if (!isIdentified(value) || !value.by) return { text, by: null, mark: '' }
    const name = `${text}·${value.by}`
    const alike = made.get(name) ?? []
    if (!alike.includes(value.uid)) made.set(name, [...alike, value.uid])
    return { text, by: value.by, mark: '′'.repeat(made.get(name)?.indexOf(value.uid) ?? 0) }
  }
}
