/** How the lines of one of the two runs are drawn. */
export function Swatch({ side }: { readonly side: 'left' | 'right' }) {
  return <i className="compare-swatch" data-side={side} aria-hidden="true" />
}
