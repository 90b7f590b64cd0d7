/**
 * Widths of the page in CSS pixels below which it is laid out anew. A media query cannot read a custom
 * property: style sheets write the number, and the style law checks that it is one of these.
 */
export const breakpoints = { narrow: 760, medium: 1180, wide: 1440, widest: 1920 } as const
