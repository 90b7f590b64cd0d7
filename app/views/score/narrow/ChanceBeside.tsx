import { chanceFigure } from '../../../derived/score/chance-figure.ts'
import './chance-beside.css'

interface ChanceBesideProps {
  /** The chance to end broken at each moment of the run. */
  readonly chances: readonly number[]
  /** The step beside which it stands. */
  readonly index: number
  /** The index of the step after which nothing can save the run. */
  readonly turn: number | null
}

/** The piece of the trace beside one step: the chance before it, and from its middle on the one after it. */
export default function ChanceBeside({ chances, index, turn }: ChanceBesideProps) {
  const [before = 0, after = 0] = [chances[index], chances[index + 1]]
  const isLost = turn !== null && index >= turn
  return (
    <span
      className="chance-beside"
      data-lost={turn !== null && index > turn ? '' : undefined}
      style={{ '--before': before, '--after': after }}
    >
      <i className="chance-before" />
      <i className="chance-after" />
      {index === 0 && before < 1 && (
        <Figure chance={before} told="before the first step" at="before" />
      )}
      {!isLost && after !== before && (
        <Figure chance={after} told={`after step ${index + 1}`} at="after" />
      )}
    </span>
  )
}

interface FigureProps {
  readonly chance: number
  readonly told: string
  readonly at: 'before' | 'after'
}

function Figure({ chance, told, at }: FigureProps) {
  return (
    <span className="chance-figure" data-at={at} data-side={chance > 0.5 ? 'left' : 'right'}>
      <span className="visually-hidden">chance to end broken {told} </span>
      {chanceFigure(chance)}
      {at === 'before' && ' %'}
    </span>
  )
}
