/** The fates' fills: a hue each, and a texture each for whoever does not see the hue. */
export function FateFills() {
  return (
    <defs>
      <pattern
        id="fate-safe"
        className="fate-fill"
        data-fate="safe"
        width="10"
        height="10"
        patternUnits="userSpaceOnUse"
      >
        <rect width="10" height="10" />
        <circle cx="5" cy="5" r="1.2" />
      </pattern>
      <pattern
        id="fate-open"
        className="fate-fill"
        data-fate="open"
        width="10"
        height="10"
        patternUnits="userSpaceOnUse"
      >
        <rect width="10" height="10" />
      </pattern>
      <pattern
        id="fate-doomed"
        className="fate-fill"
        data-fate="doomed"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect width="8" height="8" />
        <path d="M-2,2l4,-4M0,8l8,-8M6,10l4,-4" />
      </pattern>
      <pattern
        id="fate-unknown"
        className="fate-fill"
        data-fate="unknown"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect width="8" height="8" />
        <path d="M4,2v4" />
      </pattern>
    </defs>
  )
}
