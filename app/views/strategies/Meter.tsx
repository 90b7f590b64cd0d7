const segments = 20
/** Of a segment with the gap above it, and of the gap alone, in the drawing's own units. */
const [pitch, gap] = [3, 1]
const height = segments * pitch - gap

/** A chance as a column of lights, each for 5 %. Whatever can happen lights one, and only what must happen all. */
export function Meter({ chance }: { readonly chance: number }) {
  const lit = litOf(chance)
  return (
    <svg className="meter" viewBox={`0 0 8 ${height}`} aria-hidden="true">
      <path d={`M4 ${height}V0`} />
      {lit > 0 && <path className="meter-lit" d={`M4 ${height}v${gap - lit * pitch}`} />}
    </svg>
  )
}

function litOf(chance: number): number {
  const lit = Math.round(chance * segments)
  if (chance <= 0) return 0
  return chance > 1 - 1e-9 ? segments : Math.min(Math.max(lit, 1), segments - 1)
}
