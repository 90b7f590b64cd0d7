import { useCallback, useMemo, useState } from 'preact/compat'
import { codeRoll, type CodeRoll } from '../../derived/score/code-roll.ts'
import { followedOn } from '../../derived/followed.ts'
import { memoryLanes } from '../../derived/score/memory-lanes.ts'
import { possibleRows } from '../../derived/score/possible-rows.ts'
import { handsOf } from '../../derived/hands.ts'
import { handRows, type HandRow } from '../../derived/score/hand-rows.ts'
import type { DerivedRun } from '../../derived/derived-run.ts'
import type { OutOfTurn } from '../../derived/out-of-turn.ts'
import { codeRows, type CodeRow } from '../../layout/score/code-rows.ts'
import { markRoom } from '../../layout/score/mark-places.ts'
import { columnsIn, withoutAxis, type Columns } from '../../layout/score/columns.ts'
import { dedent } from '../../layout/score/dedent.ts'
import { rowsOfPlaced, type PlacedLines } from '../../layout/score/placed-lines.ts'
import { numbersHeight, numbersRoom } from '../../layout/score/narrow.ts'
import { memoryRows, type MemoryRows } from '../../layout/score/memory-rows.ts'
import { scoreLayout, type ScoreLayout } from '../../layout/score/score-layout.ts'
import { useSession } from '../../session/use-session.ts'
import { useSourceTexts, type SourceTexts } from '../../session/use-source-texts.ts'

/** All that the parts of a score are drawn from. */
export interface ScoreModel {
  readonly current: DerivedRun
  readonly columns: Columns
  readonly layout: ScoreLayout
  /** What is skipped here of a run that is followed, or waits. */
  readonly outOfTurn: readonly OutOfTurn[]
  readonly roll: CodeRoll
  readonly rows: readonly CodeRow[]
  readonly sources: SourceTexts
  readonly hands: readonly HandRow[]
  readonly memory: MemoryRows
  /** Room for the marks of threads beside the lines' numbers, the same at each moment, in CSS pixels. */
  readonly markRoom: number
  /** Whether the axis is wider than there is room for. */
  readonly isScrolled: boolean
  readonly openSection: (section: number) => void
  readonly unfoldMemory: () => void
}

const inTurn: readonly OutOfTurn[] = []

/** Width of a sign of the text face at most, to tell how many lines a sentence takes. */
const signWidth = 7.4

/**
 * @param width of the score, in CSS pixels; 0 until it is known.
 * @param form `narrow` where there is no axis, and so nothing beside it.
 * @param placed where the code stands that is being written; null where none is.
 */
export function useScoreModel(
  current: DerivedRun,
  width: number,
  form: 'wide' | 'narrow' = 'wide',
  placed: PlacedLines | null = null,
): ScoreModel {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const [isFolded, setFolded] = useState(true)
  const { system, run, scenario } = current
  const roll = useMemo(() => codeRoll(current), [current])
  const { sections, steps } = roll
  const sources = useSourceTexts(sections.map(({ file }) => file))
  const isWritten = placed !== null
  const outOfTurn = useSession((session) => followedOn(session)?.outOfTurn ?? inTurn)
  const columns = useMemo(() => {
    const between = outOfTurn.map(({ at }) => at)
    return form === 'wide'
      ? columnsIn(width, run.steps.length, isWritten, between)
      : withoutAxis(width, between)
  }, [form, width, run.steps.length, isWritten, outOfTurn])
  const possible = useMemo(() => possibleRows(system), [system])
  const lanes = useMemo(() => memoryLanes({ system, run }, possible), [system, run, possible])
  const hands = useMemo(() => handRows(handsOf({ system, run })), [system, run])
  const { texts } = sources
  const marks = markRoom(run.threads.length)
  const rows = useMemo(() => {
    if (placed) return rowsOfPlaced(sections, placed)
    const lines = sections.map(({ file, line, endLine }) =>
      dedent((texts?.[file] ?? '').split('\n').slice(line - 1, endLine)),
    )
    if (form === 'wide') return codeRows(sections, lines, columns.label - marks, opened)
    const here = (section: number, line: number) =>
      steps.filter((place) => place?.section === section && place.line === line).length
    const room = columns.label - marks - numbersRoom
    return codeRows(sections, lines, room, opened, undefined, (section, line) =>
      numbersHeight(here(section, line)),
    )
  }, [form, placed, sections, steps, marks, texts, columns.label, opened])
  const memory = useMemo(
    () =>
      memoryRows(lanes, {
        width: columns.label,
        hasArrows: system.references.length > 0,
        isFolded,
      }),
    [lanes, columns.label, system, isFolded],
  )
  const last = rows.at(-1)
  const layout = useMemo(
    () =>
      scoreLayout({
        textLines: Math.ceil((scenario.sentence.length * signWidth) / columns.label),
        code: placed ? placed.height : last ? last.top + last.height : 0,
        hands: hands.length,
        memory: memory.height,
      }),
    [scenario, columns.label, placed, last, hands, memory],
  )
  const openSection = useCallback((section: number) => {
    setOpened((before) => new Set([...before, section]))
  }, [])
  return {
    current,
    columns,
    layout,
    outOfTurn,
    roll,
    rows,
    sources,
    hands,
    memory,
    markRoom: marks,
    isScrolled: width > 0 && columns.label + columns.axis > width,
    openSection,
    unfoldMemory: () => {
      setFolded(false)
    },
  }
}
