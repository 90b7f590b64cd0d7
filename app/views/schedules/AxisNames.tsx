import type { AxisLabel } from '../../layout/axis.ts'
import { markSize, type Point, type ProgressLayout } from '../../layout/progress.ts'

interface AxisNamesProps {
  readonly labels: readonly AxisLabel[]
  readonly marks: ProgressLayout['marks']
  readonly threads: readonly [string, string]
}

/** The names of both threads' steps, each thread's in its colour and beginning with its letter. */
export function AxisNames({ labels, marks, threads: [first, second] }: AxisNamesProps) {
  return (
    <>
      {labels.map(({ axis, x, y, text, isUpright }) => (
        <text
          key={`${axis} ${x} ${y}`}
          className="axis-name"
          data-axis={isUpright ? 'upright' : axis}
          data-thread={axis === 'across' ? first : second}
          x={x}
          y={y}
          transform={isUpright ? `rotate(-90 ${x} ${y})` : undefined}
        >
          {text}
        </text>
      ))}
      <Mark thread={first} at={marks.across} />
      <Mark thread={second} at={marks.up} />
    </>
  )
}

function Mark({ thread, at: { x, y } }: { readonly thread: string; readonly at: Point }) {
  const half = markSize / 2
  return (
    <g className="axis-mark" data-thread={thread}>
      <rect x={x - half} y={y - half} width={markSize} height={markSize} rx={3} />
      <text x={x} y={y + 4}>
        {thread}
      </text>
    </g>
  )
}
