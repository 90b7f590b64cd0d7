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
  ground: { light: '#fcfcfa', dark: '#151617' },
  'neutral-ground': { light: '#f0f1f4', dark: '#1f2226' },
  ink: { light: '#1b1c1d', dark: '#ececea' },
  'ink-soft': { light: '#62656a', dark: '#a1a4a9' },
  line: { light: '#e1e1de', dark: '#2c2e30' },
  'line-strong': { light: '#c4c4c0', dark: '#46494c' },
  focus: { light: '#1a5fd0', dark: '#8ab8ff' },
  fault: { light: '#b3241c', dark: '#ff8379' },
  'fault-ground': { light: '#f9e9e7', dark: '#2b1b1b' },
  safe: { light: '#0b6b4f', dark: '#46c79a' },
  'safe-ground': { light: '#dcefe7', dark: '#1a2f28' },
  open: { light: '#9a6b00', dark: '#e0b64a' },
  'open-ground': { light: '#f6ecc9', dark: '#38301a' },
  'doomed-ground': { light: '#f5d5d2', dark: '#401f1e' },
  keyword: { light: '#7a3e9d', dark: '#c9a4e6' },
  string: { light: '#2f6f44', dark: '#8fce9f' },
  'on-hue': { light: '#ffffff', dark: '#151617' },
  backdrop: { light: '#00000066', dark: '#00000066' },
  shadow: { light: '#00000040', dark: '#00000040' },
} as const satisfies Record<string, Colour>

export type ColourName = keyof typeof colours

/**
 * A hue for each of eight threads, told apart by their letters first. The first five are after Okabe and
 * Ito's palette ("Color Universal Design", 2008): blue, orange, green, purple and yellow, as dark or as light
 * as text on the page has to be. Violet, brown and grey go on where that palette has only black left.
 * Threads take them from the first on and detached tasks from the last on, so that few of each share none.
 */
export const threadHues: readonly Colour[] = [
  { light: '#0068a5', dark: '#56b4e9' },
  { light: '#b34d00', dark: '#f09a3e' },
  { light: '#00755a', dark: '#35c79e' },
  { light: '#a3437f', dark: '#e6a0c8' },
  { light: '#7a6a00', dark: '#e3d24f' },
  { light: '#6a31c4', dark: '#a78bff' },
  { light: '#5e3a1c', dark: '#ffc9a3' },
  { light: '#5c6066', dark: '#a6abb2' },
]

/** Shares of a thread's hue, in percent, in the ground of what is the thread's: a call, what is next, a step. */
export const tints = { s: 5, m: 8, l: 14 } as const

export const faces = {
  text: "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif",
  code: "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
} as const

/** Sizes of type, in CSS pixels: axes of a map, marks, code and tables, text, names, titles. */
export const textSizes = { '2xs': 9, xs: 11, s: 12, m: 13, l: 14, xl: 16 } as const

/** Heights of a line of type, in CSS pixels. */
export const lineHeights = { s: 16, m: 18, l: 20 } as const

/** Room within and between things, in CSS pixels. */
export const spaces = { '2xs': 2, xs: 4, s: 6, m: 8, l: 12, xl: 16, '2xl': 20 } as const

/** Roundness of corners, in CSS pixels: of marks, of what can be pressed and what holds text, of pills. */
export const radii = { s: 4, m: 6, pill: 999 } as const

/** What lies over what within the page. Dialogs lie over all of it, in the browser's top layer. */
export const layers = { raised: 1, dragged: 2, dock: 3 } as const

/** Heights of what can be pressed, in CSS pixels: in a row of text, as a rule, with a finger. */
export const controlHeights = { s: 26, m: 30, touch: 44 } as const

/** Milliseconds that a change takes, where people do not prefer that nothing moves. */
export const durations = { move: 260 } as const

/** The curve 1 - (1 - t)³: fast at first, as an answer to a press has to be. */
export const easings = { out: 'cubic-bezier(0.333, 1, 0.667, 1)' } as const

/**
 * Widths of the page in CSS pixels below which it is laid out anew. A media query cannot read a custom
 * property: style sheets write the number, and the style law checks that it is one of these.
 */
export const breakpoints = { narrow: 760 } as const
