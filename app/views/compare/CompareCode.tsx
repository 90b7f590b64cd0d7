import { travel } from '../../commands/travel.ts'
import { GapMark } from '../../controls/GapMark.tsx'
import { isWithoutEffect } from '../../derived/score/without-effect.ts'
import { fileName, rowHeight, rowKey, rowOf, type CodeRow } from '../../layout/score/code-rows.ts'
import { useSessionStore } from '../../session/use-session.ts'
import { Part } from './Part.tsx'
import { RunPicker } from './RunPicker.tsx'
import { stepIn, type CompareModel, type CompareSide } from './use-compare-model.ts'
import './compare-code.css'

const headHeight = 32
const gapHeight = 20
const padding = 6
/** What there is room for in one row. */
const maxSigns = 28

interface CompareCodeProps {
  readonly model: CompareModel
  readonly side: CompareSide
}

/** The code of one of the two runs, a note for each of its steps, and a gap for each that it has no counterpart of. */
export function CompareCode({ model, side }: CompareCodeProps) {
  const { compared, columns } = model
  const { rows, roll, current, name } = side
  const hasGaps = compared.columns.some(
    (column) => column[side.side] === null && column.elsewhere === null,
  )
  const top = headHeight + (hasGaps ? gapHeight : 0)
  const last = rows.at(-1)
  const height = top + (last ? last.top + last.height : 0) + padding
  const standing = current.now.steps.at(-1)?.stack.at(-1)?.site.line
  return (
    <Part
      model={model}
      name={`Code under ${name}`}
      className="compare-code code"
      height={height}
      label={
        <>
          <RunPicker model={model} side={side} />
          {hasGaps && <p className="compare-gap-word">{lackedBy(model, side)}</p>}
          <ol className="source" style={{ height: last ? last.top + last.height : 0 }}>
            {rows.map((row) => (
              <Line key={rowKey(row)} row={row} side={side} isCurrent={isAt(row, standing)} />
            ))}
          </ol>
        </>
      }
    >
      <Stems model={model} side={side} top={top} height={height} />
      {compared.columns.map((column, index) => {
        const step = stepIn(compared, side.side, index)
        const place = { left: index * columns.step, width: columns.step }
        if (step !== null) {
          const at = roll.steps[step]
          const row = at && rowOf(rows, at.section, at.line)
          return (
            <Note
              key={index}
              model={model}
              side={side}
              column={index}
              step={step}
              place={{ ...place, top: row ? top + row.top : headHeight }}
            />
          )
        }
        if (column.elsewhere === null)
          return <GapMark key={index} look="nowhere" style={{ ...place, top: headHeight }} />
        const there = compared.columns[column.elsewhere]?.[side.side]
        const code = roll.steps[there ?? -1]
        const row = code && rowOf(rows, code.section, code.line)
        return (
          <GapMark
            key={index}
            look="elsewhere"
            style={{ ...place, top: row ? top + row.top : headHeight }}
          >
            {elsewhere(index < column.elsewhere, columns.step)}
          </GapMark>
        )
      })}
    </Part>
  )
}

/** Where the run does the same: a word, or a sign where there is no room for one. */
function elsewhere(isLater: boolean, width: number): string {
  if (width < 56) return isLater ? '→' : '←'
  return isLater ? 'later' : 'before'
}

/** Says which steps the other run takes that this one has not, each once. */
function lackedBy({ compared }: CompareModel, { side }: CompareSide): string {
  const other = side === 'left' ? compared.right : compared.left
  const uses = compared.columns.flatMap((column) => {
    const step = side === 'left' ? column.right : column.left
    if (column[side] !== null || column.elsewhere !== null || step === null) return []
    return other.run.steps[step]?.op.use ?? []
  })
  const all = [...new Set(uses)]
  const shown = all.filter((_, index) => all.slice(0, index + 1).join(', ').length <= maxSigns)
  const more = all.length - shown.length
  if (more === 0) return `no such step of its own: ${shown.join(', ')}`
  if (shown.length === 0) return `${more} steps that it has no counterpart of`
  return `no such step of its own: ${shown.join(', ')}, and ${more} more`
}

function isAt(row: CodeRow, line: number | undefined): boolean {
  return row.kind === 'line' && row.line === line
}

interface LineProps {
  readonly row: CodeRow
  readonly side: CompareSide
  readonly isCurrent: boolean
}

function Line({ row, side: { roll, current }, isCurrent }: LineProps) {
  const section = roll.sections[row.section]
  const style = { top: row.top, height: row.height }
  if (row.kind !== 'line')
    return (
      <li style={style} className="source-file-row compare-section">
        {section && `${section.name} · ${fileName(section.file)}`}
      </li>
    )
  return (
    <li
      style={style}
      aria-current={isCurrent ? 'step' : undefined}
      data-thread={isCurrent ? current.now.steps.at(-1)?.actor : undefined}
    >
      <span className="source-margin">
        <span aria-hidden="true">{row.line}</span>
      </span>
      <code data-step="">{row.texts.join('\n')}</code>
    </li>
  )
}

interface NoteProps {
  readonly model: CompareModel
  readonly side: CompareSide
  readonly column: number
  readonly step: number
  readonly place: { readonly left: number; readonly width: number; readonly top: number }
}

/** Narrower than this, a column has no room for a verb. */
const leastForVerb = 48

/** The axis says the same in words, and is for the keyboard. */
function Note({ model: { compared }, side: { current }, column, step, place }: NoteProps) {
  const store = useSessionStore()
  const taken = current.run.steps[step]
  if (!taken) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      className="note"
      data-thread={taken.actor}
      data-hollow={isWithoutEffect(taken) ? '' : undefined}
      data-future={column >= compared.at ? '' : undefined}
      data-current={column === compared.at - 1 ? '' : undefined}
      style={place}
      onClick={() => {
        travel(store, compared.taken[column]?.[0] ?? 0)
      }}
    >
      <span>{place.width < leastForVerb ? taken.op.verb.slice(0, 1) : taken.op.verb}</span>
    </button>
  )
}

interface StemsProps extends CompareCodeProps {
  readonly top: number
  readonly height: number
}

/** Plumb lines down to memory: of the left run's steps through the right one's code, too. */
function Stems({ model: { compared, columns, sides }, side, top, height }: StemsProps) {
  const isPassed = side.side === 'right'
  return (
    <svg className="compare-stems" width={columns.axis} height={height} aria-hidden="true">
      {compared.columns.map((column, index) => {
        const own = column[side.side]
        const from = isPassed && column.left !== null ? 0 : null
        const code = own === null ? null : side.roll.steps[own]
        const row = code && rowOf(side.rows, code.section, code.line)
        const start = from ?? (own === null ? null : top + (row?.top ?? 0) + rowHeight)
        const step =
          sides[0].current.run.steps[column.left ?? -1] ??
          sides[1].current.run.steps[column.right ?? -1]
        if (start === null || !step) return null
        return (
          <path
            key={index}
            className="stem"
            data-thread={step.actor}
            data-future={index >= compared.at ? '' : undefined}
            d={`M${(index + 0.5) * columns.step},${start}V${height}`}
          />
        )
      })}
    </svg>
  )
}
