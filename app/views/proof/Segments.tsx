/** Of a segment with the gap above it, and of the gap alone, in the drawing's own units. */
const [pitch, gap] = [4, 1]

interface SegmentsProps {
  readonly lit: number
  readonly count: number
}

/** A column of lights, each for a scenario, as many of them lit from below as something is wrong in. */
export function Segments({ lit, count }: SegmentsProps) {
  const height = count * pitch - gap
  return (
    <svg
      className="segments"
      viewBox={`0 0 8 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={`M4 ${height}V0`} />
      {lit > 0 && <path className="segments-lit" d={`M4 ${height}v${gap - lit * pitch}`} />}
    </svg>
  )
}
