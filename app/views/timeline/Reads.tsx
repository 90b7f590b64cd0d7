import type { Step } from '../../../src/index.ts'
import { blockWidth } from '../../layout/timeline.ts'

interface ReadsProps {
  /** The steps whose writes the current step read, by index. */
  readonly sources: readonly number[]
  /** The current step. */
  readonly to: number
  readonly steps: readonly Step[]
  readonly rowOf: (name: string) => number
  /** Of a lane, in CSS pixels. */
  readonly height: number
}

/** Lines from the steps that wrote what the current step read. The blocks say it in words. */
export function Reads({ sources, to, steps, rowOf, height }: ReadsProps) {
  const end = place(to)
  return (
    <svg className="reads" aria-hidden="true">
      {sources.map((source) => {
        const start = place(source)
        const middle = (start.x + blockWidth + end.x) / 2
        return (
          <path
            key={source}
            data-thread={steps[source]?.actor}
            d={`M${start.x + blockWidth - 6},${start.y}C${middle},${start.y} ${middle},${end.y} ${end.x},${end.y}`}
          />
        )
      })}
    </svg>
  )

  function place(index: number): { readonly x: number; readonly y: number } {
    return { x: index * blockWidth + 8, y: (rowOf(steps[index]?.actor ?? '') + 0.5) * height }
  }
}
