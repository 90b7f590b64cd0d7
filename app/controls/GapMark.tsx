import type { CSSProperties, ReactNode } from 'preact/compat'
import './gap-mark.css'

interface GapMarkProps {
  /** `nowhere` is hatched, `elsewhere` dotted. */
  readonly look: 'nowhere' | 'elsewhere'
  readonly style?: CSSProperties
  readonly children?: ReactNode
}

/** Where something would stand that stands elsewhere, or nowhere. */
export function GapMark({ look, style, children }: GapMarkProps) {
  return (
    <span className="gap-mark" data-look={look} style={style} aria-hidden="true">
      {children !== undefined && <span>{children}</span>}
    </span>
  )
}
