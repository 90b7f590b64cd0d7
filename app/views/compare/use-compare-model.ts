import { useMemo } from 'preact/compat'
import { chancesAlong } from '../../../src/index.ts'
import { compare, type Compared } from '../../derived/compare/compared.ts'
import { firstDifference, type FirstDifference } from '../../derived/compare/first-difference.ts'
import { splitLanes, type SplitObject } from '../../derived/compare/split-lanes.ts'
import type { DerivedRun } from '../../derived/derived-run.ts'
import { pointOfNoReturnOf, type PointOfNoReturn } from '../../derived/point-of-no-return.ts'
import { codeRoll, type CodeRoll } from '../../derived/score/code-roll.ts'
import { faultSpans, type FaultSpan } from '../../derived/score/fault-spans.ts'
import { compareColumns, type CompareColumns } from '../../layout/compare/compare-columns.ts'
import { codeRows, fileName, type CodeRow } from '../../layout/score/code-rows.ts'
import { dedent } from '../../layout/score/dedent.ts'
import { graphOn } from '../../search/proof.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import { useSourceTexts } from '../../session/use-source-texts.ts'

/** One of the two runs, as far as it is drawn by itself. */
export interface CompareSide {
  readonly side: 'left' | 'right'
  readonly current: DerivedRun
  readonly name: string
  readonly roll: CodeRoll
  readonly rows: readonly CodeRow[]
  /** The file that all of its code is from, if there is room to say so beside its name. */
  readonly file: string | null
  /** Where it was lost; null if it was not, or nobody knows. */
  readonly turn: PointOfNoReturn | null
  /** The chance to end broken at each moment of the shared axis; null until it is known. */
  readonly chances: readonly number[] | null
  /** By moments of the shared axis. */
  readonly faults: readonly FaultSpan[]
}

/** All that a comparison is drawn from. */
export interface CompareModel {
  readonly compared: Compared
  readonly columns: CompareColumns
  readonly sides: readonly [left: CompareSide, right: CompareSide]
  readonly lanes: readonly SplitObject[]
  readonly first: FirstDifference | null
}

/** @param width of the stage, in CSS pixels; 0 until it is known. */
export function useCompareModel(width: number): CompareModel {
  const { derive } = useSessionStore()
  const moment = useSession((session) => session.moment)
  const followed = useSession((session) => session.followed)
  const compared = useMemo(() => compare({ moment, followed }, derive), [moment, followed, derive])
  const columns = useMemo(
    () => compareColumns(width, compared.columns.length),
    [width, compared.columns.length],
  )
  return {
    compared,
    columns,
    sides: [useSide(compared, 'left', columns), useSide(compared, 'right', columns)],
    lanes: useMemo(() => splitLanes(compared), [compared]),
    first: useMemo(() => firstDifference(compared), [compared]),
  }
}

function useSide(
  compared: Compared,
  side: CompareSide['side'],
  { label }: CompareColumns,
): CompareSide {
  const proof = useSession((session) => session.proof)
  const current = compared[side]
  const index = side === 'left' ? 0 : 1
  const roll = useMemo(() => codeRoll(current), [current])
  const { texts } = useSourceTexts(roll.sections.map(({ file }) => file))
  const rows = useMemo(() => {
    const lines = roll.sections.map(({ file, line, endLine }) =>
      dedent((texts?.[file] ?? '').split('\n').slice(line - 1, endLine)),
    )
    return codeRows(roll.sections, lines, label, new Set(), 0)
  }, [roll, texts, label])
  const file = fileInHead(current.strategy.label, roll)
  return {
    side,
    current,
    name: compared.names[index],
    roll,
    rows: file === null ? rows : withoutHead(rows),
    file,
    turn: useMemo(() => pointOfNoReturnOf(current, proof), [current, proof]),
    chances: useMemo(() => {
      const graph = graphOn(proof, current.moment)
      const along = graph && chancesAlong(graph, current.moment.schedule)
      if (!along) return null
      return [0, ...compared.taken.map((taken) => taken[index])].map((steps) => along[steps]!)
    }, [current, proof, compared, index]),
    faults: useMemo(() => {
      const momentOf = (steps: number): number =>
        steps === 0 ? 0 : compared.taken.findIndex((taken) => taken[index] >= steps) + 1
      const last = compared.columns.length + 1
      return faultSpans(current, proof).map((span) => ({
        ...span,
        from: momentOf(span.from),
        to: span.to > current.run.steps.length ? last : momentOf(span.to),
      }))
    }, [current, proof, compared, index]),
  }
}

/** How many signs of a name and a file have room beside one another. */
const roomInHead = 40

function fileInHead(name: string, { sections }: CodeRoll): string | null {
  const [only, another] = sections
  const file = only && !another ? fileName(only.file) : ''
  return file !== '' && name.length + file.length <= roomInHead ? file : null
}

/** The lines alone, without the row that tells whose they are. */
function withoutHead([head, ...rows]: readonly CodeRow[]): readonly CodeRow[] {
  if (!head || head.kind === 'line') return head ? [head, ...rows] : rows
  return rows.map((row) => ({ ...row, top: row.top - head.height }))
}

/** The index of the step that a run takes in a column; null where it takes none. */
export function stepIn(
  { columns }: Compared,
  side: CompareSide['side'],
  column: number,
): number | null {
  return columns[column]?.[side] ?? null
}

/** The column of a run's step. */
export function columnOf({ columns }: Compared, side: CompareSide['side'], step: number): number {
  return columns.findIndex((column) => column[side] === step)
}
