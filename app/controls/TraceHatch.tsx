import './trace.css'

/** The texture of what is lost for good along a run: an SVG pattern, to be filled with by its id. */
export function TraceHatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width={8}
        height={8}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="hatch-ground" width={8} height={8} />
        <path className="hatch-line" d="M0,0V8" />
      </pattern>
    </defs>
  )
}
