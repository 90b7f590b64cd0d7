import { compareLabels, replay, type System } from '../../src/index.ts'
import { instancesApart } from '../search/reported-outcomes.ts'
import type { ReportedOutcome } from '../search/reported.ts'

/** A row of memory at the end of a run, or that it is not there as it is after other runs. */
export interface EndingRow {
  readonly object: string
  readonly label: string
  /** What it holds; null if the row is not there. */
  readonly text: string | null
  /** Who made what it holds during the run, or null. */
  readonly by: string | null
  /** One word for what is wrong with it, or null. */
  readonly fault: string | null
}

/** A way in which runs end, as it is drawn. */
export interface DrawnEnding {
  readonly outcome: ReportedOutcome
  /** Rows that are not the same in all endings, or at fault in one. */
  readonly telling: readonly EndingRow[]
  /** The others. */
  readonly same: readonly EndingRow[]
  /** Of a deadlock: who waits, and for what. */
  readonly waiting: readonly { readonly name: string; readonly why: string }[]
}

/** An outcome, and the system of which it is one. */
export interface EndingOf {
  readonly system: System
  readonly outcome: ReportedOutcome
}

/**
 * Endings to be drawn side by side: what tells them from each other apart from what is so in all of them. Each
 * is what its witness leaves.
 *
 * @param endings of one system, or of several in which the same objects are shared.
 */
export function drawnEndings(endings: readonly EndingOf[]): readonly DrawnEnding[] {
  const ends = endings.map(({ system, outcome }) => ({ outcome, ...endOf(system, outcome) }))
  const objects = new Set(
    endings.flatMap(({ system }) => system.memory.objects.map(({ name }) => name)),
  )
  const keys = new Map([...objects].flatMap((name) => placesIn(name, ends)))
  const isTelling = new Map(
    [...keys.keys()].map((key) => {
      const found = ends.map(({ rows }) => rows.get(key))
      const texts = new Set(found.map((row) => row && `${row.text}\u0000${row.by}`))
      return [key, texts.size > 1 || found.some((row) => row?.fault)] as const
    }),
  )
  return ends.map(({ outcome, rows, waiting }) => {
    const all = [...keys].map(([key, place]) => ({
      key,
      row: rows.get(key) ?? { ...place, text: null, by: null, fault: null },
    }))
    return {
      outcome,
      waiting,
      telling: all.filter(({ key }) => isTelling.get(key)).map(({ row }) => row),
      same: all.filter(({ key }) => !isTelling.get(key)).map(({ row }) => row),
    }
  })
}

type Place = Pick<EndingRow, 'object' | 'label'>

/** The rows that an object has in some ending, by their labels. */
function placesIn(object: string, ends: readonly ReturnType<typeof endOf>[]) {
  const places = new Map<string, Place>()
  for (const { rows } of ends)
    for (const [key, row] of rows)
      if (row.object === object) places.set(key, { object, label: row.label })
  return [...places].toSorted(([, one], [, other]) => compareLabels(one.label, other.label))
}

function endOf(system: System, { witness, deadlock }: ReportedOutcome) {
  const { heap, threads } = replay(system, witness)
  const { findings } = system.inspect(heap, !deadlock)
  const told = instancesApart()
  const rows = new Map<string, EndingRow>()
  for (const object of system.memory.objects)
    for (const { key, label, value } of object.rows(heap)) {
      const { text, by, mark } = told(value)
      const fault = findings.find(
        ({ row, isHarmless }) => !isHarmless && row.object === object.name && row.key === key,
      )
      rows.set(`${object.name}\u0000${key}`, {
        object: object.name,
        label,
        text: `${text}${mark}`,
        by,
        fault: fault?.kind ?? null,
      })
    }
  const waiting = threads.flatMap(({ name, blocked }) =>
    blocked ? [{ name, why: blocked.why }] : [],
  )
  return { rows, waiting }
}
