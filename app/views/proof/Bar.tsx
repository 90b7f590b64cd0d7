interface BarProps {
  /** From 0 to 1. */
  readonly share: number
  readonly look: 'at stake' | 'for good' | 'safe'
}

/** How probable something is, as a bar; whatever can happen is seen. */
export function Bar({ share, look }: BarProps) {
  return (
    <svg
      className="share-bar"
      data-look={look}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width="100" height="6" />
      {share > 0 && <rect className="share-lit" width={Math.max(share * 100, 1)} height="6" />}
    </svg>
  )
}
