import type { Point } from '../../layout/progress.ts'

interface RunLineProps {
  /** The places of the run, the origin first. */
  readonly points: readonly Point[]
  /** The one in which the run stands. */
  readonly at: number
  /** Index of the step after which it is lost; -1 from the start, null never. */
  readonly turn: number | null
}

/** Four small arrow heads that point away from the grip. */
const arrows = 'M10,-3L13,0L10,3M-10,-3L-13,0L-10,3M-3,10L0,13L3,10M-3,-10L0,-13L3,-10'

/** A run through the map: taken up to where it stands, with a ring where it was lost, and a grip to drag it by. */
export function RunLine({ points, at, turn }: RunLineProps) {
  const here = points[at]
  const lost = turn === null ? undefined : points[turn + 1]
  return (
    <>
      <path className="run-line" data-part="ahead" d={lineThrough(points.slice(at))} />
      <path className="run-line" d={lineThrough(points.slice(0, at + 1))} />
      {points.slice(0, at + 1).map(({ x, y }) => (
        <circle key={`${x} ${y}`} className="run-point" cx={x} cy={y} r={2.5} />
      ))}
      {here && <Grip at={here} />}
      {lost && <circle className="run-lost" cx={lost.x} cy={lost.y} r={6} />}
    </>
  )
}

function Grip({ at: { x, y } }: { readonly at: Point }) {
  return (
    <g className="run-here" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <circle className="run-grip" r={7} />
      <path className="run-arrows" d={arrows} />
    </g>
  )
}

function lineThrough(points: readonly Point[]): string {
  return points.length < 2 ? '' : `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`
}
