import { useMemo } from 'preact/compat'
import { labelOf, type MemoryObject } from '../../../src/index.ts'
import { lanePieces, type LanePiece } from '../../derived/compare/lane-pieces.ts'
import type { SplitSpan } from '../../derived/compare/split-lanes.ts'
import { placeLanes, type PlacedSplitLane } from '../../layout/compare/compare-lanes.ts'
import { startOf } from '../../layout/score/columns.ts'
import { Part } from './Part.tsx'
import { Swatch } from './Swatch.tsx'
import type { CompareModel, CompareSide } from './use-compare-model.ts'
import '../../controls/lanes.css'
import './compare-memory.css'

/** What a sign of the code face takes, and what else stands in a bar. */
const signWidth = 7.25
const barMargin = 14

/** One memory for both: a row has one track as long as both hold the same there, and two from where they part. */
export function CompareMemory({ model }: { readonly model: CompareModel }) {
  const { lanes: objects, compared } = model
  const { lanes, height } = useMemo(() => placeLanes(objects), [objects])
  return (
    <Part
      model={model}
      name="Memory"
      className="compare-memory"
      height={height}
      label={
        <>
          <div className="compare-rows" style={{ height }}>
            {lanes.map((placed) => (
              <Row key={`${placed.object.name} ${placed.lane.key}`} {...placed} model={model} />
            ))}
          </div>
          {objects.flatMap(({ name }) =>
            model.sides.map((side) => (
              <ContentTable key={`${name} ${side.side}`} {...{ name, side }} />
            )),
          )}
        </>
      }
    >
      <MemoryStems model={model} lanes={lanes} height={height} />
      {lanes.map((placed) => (
        <Track
          key={`${placed.object.name} ${placed.lane.key}`}
          {...placed}
          model={model}
          pieces={lanePieces(placed.lane, faultsOf(model, placed), compared.at)}
        />
      ))}
    </Part>
  )
}

type Faults = readonly [CompareSide['faults'], CompareSide['faults']]

function faultsOf({ sides }: CompareModel, { object, lane }: PlacedSplitLane): Faults {
  const [left, right] = sides.map(({ faults }) =>
    faults.filter((each) => each.object === object.name && each.key === lane.key),
  )
  return [left ?? [], right ?? []]
}

interface RowProps extends PlacedSplitLane {
  readonly model: CompareModel
}

/** What a row holds at the cursor, beside its track. The tables say the same to whoever does not see it. */
function Row({ object, lane, isFirst, top, height, model: { compared } }: RowProps) {
  const span = lane.spans.findLast(({ from }) => from <= compared.at)
  return (
    <div className="compare-row" style={{ top, height }} aria-hidden="true">
      <code className="compare-object">{isFirst && object.name}</code>
      <code className="compare-key">{lane.label}</code>
      {span && <Values span={span} />}
      {isFirst && object.in !== 'both' && (
        <small className="compare-owner">
          <Swatch side={object.in} /> alone
        </small>
      )}
    </div>
  )
}

function Values({ span: { left, right, isSame } }: { readonly span: SplitSpan }) {
  if (isSame) return <code className="compare-value">{left.text ?? right.text ?? '–'}</code>
  return (
    <span className="compare-value">
      <Swatch side="left" /> <code>{left.text ?? '–'}</code>
      <br />
      <Swatch side="right" /> <code>{right.text ?? '–'}</code>
    </span>
  )
}

interface TrackProps extends RowProps {
  readonly pieces: readonly LanePiece[]
}

function Track({ lane, top, height, model: { compared, columns }, pieces }: TrackProps) {
  const end = compared.columns.length
  const x = (moment: number) => (moment > end ? end * columns.step : startOf(columns, moment))
  return (
    <div className="compare-track" style={{ top, height }} aria-hidden="true">
      {pieces.map((piece) => {
        const left = x(piece.from)
        const width = x(piece.to) - left
        return (
          <span
            key={`${piece.side} ${piece.from}`}
            className={piece.text === null ? 'lane-gap' : 'bar'}
            data-side={lane.isSplit ? piece.side : undefined}
            data-look={piece.look ?? undefined}
            data-future={piece.isFuture ? '' : undefined}
            data-thread={piece.writer ?? undefined}
            style={{ left, width }}
          >
            {textIn(piece, width)}
          </span>
        )
      })}
      {lane.touches
        .filter(({ mode }) => mode === 'removed' || mode === 'missed')
        .map(({ step, mode, actor, side }) => (
          <span
            key={`${side} ${step}`}
            className="lane-touch"
            data-mode={mode}
            data-thread={actor}
            data-future={step >= compared.at ? '' : undefined}
            style={{ left: x(step + 1) }}
          />
        ))}
    </div>
  )
}

const barInset = 4

/** Plumb lines from the code above down to the rows that a step touched; a ring where it read. */
function MemoryStems({
  model: { compared, columns },
  lanes,
  height,
}: {
  readonly model: CompareModel
  readonly lanes: readonly PlacedSplitLane[]
  readonly height: number
}) {
  return (
    <svg className="compare-stems" width={columns.axis} height={height} aria-hidden="true">
      {compared.columns.map((_, column) => {
        const touched = lanes.flatMap(({ lane, top }) =>
          lane.touches
            .filter(({ step }) => step === column)
            .map(({ mode, actor }) => ({ mode, actor, y: top + barInset })),
        )
        const [first] = touched
        if (!first) return null
        const x = (column + 0.5) * columns.step
        return (
          <g
            key={column}
            data-thread={first.actor}
            data-future={column >= compared.at ? '' : undefined}
          >
            <path className="stem" d={`M${x},0V${Math.max(...touched.map(({ y }) => y))}`} />
            {touched
              .filter(({ mode }) => mode === 'read')
              .map(({ y }) => (
                <circle key={y} className="stem-read" cx={x} cy={y} r={4} />
              ))}
          </g>
        )
      })}
    </svg>
  )
}

/** What a bar says, as long as it has room for it: never half of a word. */
function textIn({ text, isStart, from }: LanePiece, width: number): string {
  if (text === null || !(isStart || from === 0)) return ''
  const wanted = [text, text.split(' ')[0] ?? '']
  return wanted.find((each) => each.length * signWidth + barMargin <= width) ?? ''
}

interface ContentTableProps {
  readonly name: string
  readonly side: CompareSide
}

/** What an object holds in one of the two runs, for whoever does not see the tracks. */
function ContentTable({ name, side: { current, name: under } }: ContentTableProps) {
  const object: MemoryObject | undefined = current.system.memory.objects.find(
    (each) => each.name === name,
  )
  if (!object) return null
  const rows = object.rows(current.now.heap)
  return (
    <table className="visually-hidden" aria-label={`${name} under ${under}`}>
      <tbody>
        {rows.map(({ key, label, value }) => (
          <tr key={key}>
            <td>{label}</td>
            <td>{labelOf(value)}</td>
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td>empty</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
