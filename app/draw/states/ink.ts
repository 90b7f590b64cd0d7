import type { Look } from '../../theme/look.ts'
import { colours, type ColourName } from '../../theme/tokens.ts'

/** How a fate is drawn: a colour, and a shape for whoever does not see it. */
export interface FateInk {
  readonly fill: string
  readonly shape: 'dot' | 'ring' | 'cross'
}

interface Ink {
  readonly line: string
  readonly run: string
  /** By the state graph's code for what can follow. */
  readonly fates: ReadonlyMap<number, FateInk>
}

/** The page's colours for a canvas, which knows no custom properties. Forced ones leave only the shapes. */
export function inkOf(look: Look): Ink {
  const colour = (name: ColourName) => (look === 'forced' ? 'CanvasText' : colours[name][look])
  const unknown: FateInk = { fill: colour('ink-soft'), shape: 'ring' }
  return {
    line: colour('edge'),
    run: colour('ink'),
    // What passes, what violates, and what has not been looked at: a bit each.
    fates: new Map<number, FateInk>([
      [1, { fill: colour('safe'), shape: 'dot' }],
      [2, { fill: colour('fault'), shape: 'cross' }],
      [3, { fill: colour('open'), shape: 'ring' }],
      [7, { fill: colour('open'), shape: 'ring' }],
      [0, unknown],
      [4, unknown],
      [5, unknown],
      [6, unknown],
    ]),
  }
}
