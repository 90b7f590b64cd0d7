/**
 * Every value that the page's look is made of, in one place. Style sheets read them as custom properties
 * (tokens.css, which tokens-css.ts writes), canvases and exported pictures read them from here.
 */

/** A colour on a light page, and the same on a dark one. */
export interface Colour {
  readonly light: string
  readonly dark: string
}

export const colours = {
  ground: { light: '#f7f7f5', dark: '#101214' },
  raised: { light: '#ffffff', dark: '#191c1f' },
  recessed: { light: '#efefec', dark: '#0b0d0e' },
  ink: { light: '#14161a', dark: '#eceef0' },
  'ink-soft': { light: '#50565e', dark: '#a7adb5' },
  'ink-quiet': { light: '#626870', dark: '#8a9199' },
  line: { light: '#dededa', dark: '#26292d' },
  edge: { light: '#80868d', dark: '#737a82' },
  focus: { light: '#1a5fd0', dark: '#8ab8ff' },
  fault: { light: '#c0133f', dark: '#ff5f7c' },
  'fault-ground': { light: '#fbe6ea', dark: '#331820' },
  'fault-line': { light: '#e58ba0', dark: '#8c3347' },
  safe: { light: '#146c43', dark: '#58c88f' },
  'safe-lit': { light: '#2f9e69', dark: '#45b87f' },
  'safe-ground': { light: '#e2f0e8', dark: '#14261d' },
  open: { light: '#7d5a00', dark: '#e6c348' },
  'open-lit': { light: '#ad7b00', dark: '#e6b422' },
  'open-ground': { light: '#f7ecca', dark: '#332b12' },
  value: { light: '#e4e5e3', dark: '#24282c' },
  'value-edge': { light: '#b9bcbd', dark: '#4a5057' },
  'on-hue': { light: '#ffffff', dark: '#101214' },
  backdrop: { light: '#00000066', dark: '#00000066' },
} as const satisfies Record<string, Colour>

export type ColourName = keyof typeof colours

/**
 * A hue for each of eight threads, told apart by their letters first. The first five are after Okabe and
 * Ito's palette ("Color Universal Design", 2008): blue, orange, green, purple and yellow, as dark or as light
 * as text on the page has to be. Violet, brown and grey go on where that palette has only black left.
 * Threads take them from the first on and detached tasks from the last on, so that few of each share none.
 */
export const threadHues: readonly Colour[] = [
  { light: '#0067a5', dark: '#5cb3f2' },
  { light: '#b04900', dark: '#ff9248' },
  { light: '#00775a', dark: '#2fc597' },
  { light: '#a3437f', dark: '#e6a0c8' },
  { light: '#7a6a00', dark: '#e3d24f' },
  { light: '#6a31c4', dark: '#a78bff' },
  { light: '#5e3a1c', dark: '#ffc9a3' },
  { light: '#5c6066', dark: '#a6abb2' },
]

/** Shares of a thread's hue, in percent, in the ground of what is the thread's: what is next, a step. */
export const tints = { m: 8, l: 14 } as const

export const faces = {
  text: "'Geist Variable', system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif",
  code: "'Geist Mono Variable', ui-monospace, Menlo, 'DejaVu Sans Mono', monospace",
} as const

/**
 * Sizes of type, in CSS pixels: code, values and labels; text and controls; figures; the sentence that leads the page;
 * headings; that sentence where one is taught, and from the back of a room. Nothing is smaller.
 */
export const textSizes = { s: 12, m: 14, l: 18, lead: 20, xl: 24, '2xl': 32, '3xl': 44 } as const

/** Heights of a line of type, in CSS pixels: of the same sizes. */
export const lineHeights = { s: 16, m: 20, l: 24, xl: 32, '2xl': 40, '3xl': 52 } as const

/** Room within and between things, in CSS pixels. */
export const spaces = { '2xs': 2, xs: 4, s: 8, m: 12, l: 16, xl: 24, '2xl': 32, '3xl': 48 } as const

/** Roundness of corners, in CSS pixels: of marks, of what can be pressed and what holds text, of pills. */
export const radii = { s: 3, m: 4, pill: 999 } as const

/** What lies over what within the page. Dialogs lie over all of it, in the browser's top layer. */
export const layers = { under: -1, raised: 1, dock: 2, popover: 3 } as const

/** Heights of what can be pressed, in CSS pixels: in a row of text, as a rule, with a finger. */
export const controlHeights = { s: 24, m: 32, touch: 44 } as const

/** Milliseconds that a change takes, where people do not prefer that nothing moves. */
export const durations = { move: 240 } as const

/** The curve 1 - (1 - t)³: fast at first, as an answer to a press has to be. */
export const easings = { out: 'cubic-bezier(0.333, 1, 0.667, 1)' } as const
