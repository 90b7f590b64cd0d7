import type { Point } from '../../layout/progress.ts'

interface RunLineProps {
  /** The places of the run, the origin first. */
  readonly points: readonly Point[]
  /** The one in which the run stands. */
  readonly at: number
  /** Index of the step after which it is lost; -1 from the start, null never. */
  readonly turn: number | null
}

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
    <>
      <circle className="run-grip" cx={x} cy={y} r={7} />
      <path
        className="run-arrows"
        d={[0, 90, 180, 270].map((turned) => arrow(x, y, turned)).join('')}
      />
    </>
  )
}

/** A small arrow head that points away from the grip. */
function arrow(x: number, y: number, turned: number): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)]
  const point = (along: number, beside: number) =>
    `${x + along * cos - beside * sin},${y + along * sin + beside * cos}`
  return `M${point(10, -3)}L${point(13, 0)}L${point(10, 3)}`
}

function lineThrough(points: readonly Point[]): string {
  return points.length < 2 ? '' : `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`
}
