import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tokensCss } from './tokens-css.ts'
import { colours, threadHues, tints, type Colour, type ColourName } from './tokens.ts'

/** The least contrast of text that WCAG 2.2 asks for at level AA, and of marks that are no text. */
const leastOfText = 4.5
const leastOfMarks = 3

/** About three times what is just noticed between two patches side by side. */
const leastDistance = 9

const schemes = ['light', 'dark'] as const

type Rgb = readonly [red: number, green: number, blue: number]

/** Red, green and blue as a style sheet has them, from 0 to 1. */
function parse(colour: string): Rgb {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}

/** The amounts of light that a colour stands for. */
function lights(colour: Rgb): Rgb {
  const light = (at: 0 | 1 | 2) => {
    const value = colour[at]
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [light(0), light(1), light(2)]
}

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const luminances = [lights(one), lights(other)].map(
    ([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05,
  )
  return Math.max(...luminances) / Math.min(...luminances)
}

/** How far apart two colours look: the distance in Oklab (Ottosson 2020), in hundredths of black to white. */
function distance(one: Rgb, other: Rgb): number {
  const [a, b] = [oklab(one), oklab(other)]
  return 100 * Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)))
}

function oklab(colour: Rgb): readonly number[] {
  const [r, g, b] = lights(colour)
  const l = Math.cbrt(0.41222147 * r + 0.53633254 * g + 0.05144599 * b)
  const m = Math.cbrt(0.2119035 * r + 0.68069955 * g + 0.10739696 * b)
  const s = Math.cbrt(0.08830246 * r + 0.28171884 * g + 0.62997871 * b)
  return [
    0.21045426 * l + 0.79361779 * m - 0.00407205 * s,
    1.9779985 * l - 2.42859221 * m + 0.45059371 * s,
    0.02590404 * l + 0.78277177 * m - 0.80867577 * s,
  ]
}

/** What `color-mix(in srgb, …)` makes of a share of `hue` and the rest of `ground`. */
function mixed(hue: Rgb, ground: Rgb, share: number): Rgb {
  const mix = (at: 0 | 1 | 2) => share * hue[at] + (1 - share) * ground[at]
  return [mix(0), mix(1), mix(2)]
}

describe('tokens.css', () => {
  it('says what tokens.ts says', async () => {
    await expect(tokensCss()).toMatchFileSnapshot('tokens.css')
  })
})

describe.each(schemes)('the colours of a %s page', (scheme) => {
  const colour = (name: ColourName) => parse(colours[name][scheme])

  it.each<readonly [ColourName, ColourName]>([
    ['ink', 'ground'],
    ['ink', 'recessed'],
    ['ink', 'fault-ground'],
    ['ink-soft', 'ground'],
    ['ink-soft', 'recessed'],
    ['ink-soft', 'fault-ground'],
    ['fault', 'ground'],
    ['fault', 'fault-ground'],
    ['safe', 'ground'],
    ['ink-soft', 'raised'],
    ['ink-quiet', 'ground'],
    ['ink-quiet', 'recessed'],
    ['fault', 'raised'],
    ['safe', 'recessed'],
    ['open', 'ground'],
    ['open', 'recessed'],
    ['ink', 'value'],
  ])('let %s be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(leastOfText)
  })

  it.each<readonly [ColourName, ColourName]>([
    ['focus', 'ground'],
    ['edge', 'ground'],
    ['open-lit', 'ground'],
    ['safe-lit', 'ground'],
    ['safe', 'safe-ground'],
    ['open', 'open-ground'],
  ])('let marks in %s be seen on %s', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(leastOfMarks)
  })
})

describe.each(schemes)('the hues of threads on a %s page', (scheme) => {
  const hues = threadHues.map((hue: Colour) => parse(hue[scheme]))
  const ground = parse(colours.ground[scheme])

  it('can be read on the page, on their own tint, and under their letters', () => {
    const onHue = parse(colours['on-hue'][scheme])
    for (const hue of hues) {
      expect(contrast(hue, ground)).toBeGreaterThanOrEqual(leastOfText)
      expect(contrast(hue, mixed(hue, ground, tints.m / 100))).toBeGreaterThanOrEqual(leastOfText)
      expect(contrast(onHue, hue)).toBeGreaterThanOrEqual(leastOfText)
    }
  })

  it('look different, each from each', () => {
    const distances = hues.flatMap((hue, index) =>
      hues.slice(index + 1).map((other) => distance(hue, other)),
    )
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(leastDistance)
  })
})

describe('index.html', () => {
  it.each(schemes)('gives the browser the ground of a %s page', (scheme) => {
    const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
    expect(html).toContain(
      `<meta name="theme-color" content="${colours.ground[scheme]}" media="(prefers-color-scheme: ${scheme})" />`,
    )
  })
})
