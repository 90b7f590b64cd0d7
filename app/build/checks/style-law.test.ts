import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { breakpoints } from '../../theme/breakpoints.ts'
import { rawColour, styleBreaches } from './style-law.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const tokens = 'app/theme/tokens.css'

function filesIn(folder: string, pattern: RegExp): (readonly [file: string, text: string])[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .map((file) => [file, readFileSync(join(root, file), 'utf8')])
}

const sheets = filesIn('app', /\.css$/)
const scripts = filesIn('app', /\.tsx?$/)

/** The custom properties that style sheets and scripts set. */
const properties = new Set([
  ...sheets.flatMap(([, css]) => css.match(/--[\w-]+(?=:)/g) ?? []),
  ...scripts.flatMap(([, code]) => code.match(/(?<=')--[\w-]+(?=')/g) ?? []),
])
const terms = { properties, breakpoints: Object.values(breakpoints) }

describe('the project', () => {
  it('keeps the style law', () => {
    const found = sheets
      .filter(([file]) => file !== tokens)
      .flatMap(([file, css]) => styleBreaches(file, css, terms))
    expect(found).toEqual([])
  })

  it('has no colour in what draws, either', () => {
    const drawings = scripts.filter(([file]) => /^app\/(?:controls|draw|views)\//.test(file))
    expect(drawings).not.toEqual([])
    const texts = drawings.flatMap(([file, code]) =>
      Array.from(code.matchAll(/(['"`]).*?\1/g), ([text]) => `${file}: ${text}`),
    )
    expect(texts.filter((text) => rawColour.test(text))).toEqual([])
  })

  it('has no token that nothing reads', () => {
    const read = new Set(sheets.flatMap(([, css]) => css.match(/(?<=var\()--[\w-]+/g) ?? []))
    const [, css = ''] = sheets.find(([file]) => file === tokens) ?? []
    const set = new Set(css.match(/--[\w-]+(?=:)/g))
    expect([...set].filter((name) => !read.has(name))).toEqual([])
  })
})

describe('the style law', () => {
  const known = { properties: new Set(['--ink', '--hue', '--space-m']), breakpoints: [760] }
  const breachesOf = (declaration: string) =>
    styleBreaches('app/views/a.css', `@layer views {\n  a {\n    ${declaration}\n  }\n}\n`, known)

  it.each([
    'color: var(--ink);',
    'background: color-mix(in srgb, var(--hue) 5%, transparent);',
    'font: 700 var(--text-s) / var(--line-height-l) var(--code-face);',
    'font: inherit;',
    'line-height: 1;',
    'margin: 0 auto calc(-1 * var(--space-m));',
    'border-radius: 0;',
    'transition: top var(--duration-move) var(--ease-out);',
    'white-space: nowrap; /* not red */',
  ])('lets %s stand', (declaration) => {
    const css = `@layer views {\n  a {\n    ${declaration}\n  }\n}\n`
    const named = { properties: new Set(declaration.match(/--[\w-]+/g)), breakpoints: [] }
    expect(styleBreaches('app/views/a.css', css, named)).toEqual([])
  })

  it.each([
    ['color: #fff;', 'write a colour of app/theme/tokens.ts'],
    ['color: white;', 'write a colour of app/theme/tokens.ts'],
    ['box-shadow: 0 4px 12px rgb(0 0 0 / 25%);', 'write a colour of app/theme/tokens.ts'],
    ['font-size: 12px;', 'write a size of the scale, var(--text-…)'],
    ['font: 12px/20px monospace;', 'write var(--text-…) / var(--line-height-…) and a face'],
    ['line-height: 18px;', 'write a height of the scale, var(--line-height-…), or a factor'],
    ['border-top-left-radius: 4px;', 'write a radius of the scale, var(--radius-…)'],
    ['z-index: 3;', 'write a layer, var(--layer-…)'],
    ['padding: var(--space-m) 5px;', 'write room of the scale, var(--space-…)'],
    ['row-gap: 5px;', 'write room of the scale, var(--space-…)'],
    [
      'transition: top 200ms;',
      'write a time that ends where people prefer less motion, var(--duration-…)',
    ],
    ['border: 0 !important;', 'let the layers decide, not !important'],
    ['bottom: var(--steppers-height, 0);', 'nothing sets --steppers-height'],
  ])('stops %s', (declaration, says) => {
    expect(breachesOf(declaration)).toEqual([
      `app/views/a.css:3: ${declaration.slice(0, -1)}: ${says}`,
    ])
  })

  it('stops a width that is no breakpoint', () => {
    const css =
      '@layer views {\n  @media (width < 700px) {\n    a {\n      top: 0;\n    }\n  }\n}\n'
    expect(styleBreaches('app/views/a.css', css, known)).toEqual([
      'app/views/a.css:2: 700 is no breakpoint of app/theme/breakpoints.ts',
    ])
  })

  it.each([
    ['app/theme/a.css', 'base'],
    ['app/controls/a.css', 'controls'],
    ['app/views/code/a.css', 'views'],
    ['app/app.css', 'views'],
  ])('wants %s in the layer %s', (file, layer) => {
    const message = `${file}:1: all of it belongs in @layer ${layer}`
    const beside = `@layer ${layer} {\n  a {\n    top: 0;\n  }\n}\n\nb {\n  top: 0;\n}\n`
    expect(styleBreaches(file, beside, known)).toEqual([message])
    expect(styleBreaches(file, 'a {\n  top: 0;\n}\n', known)).toEqual([message])
    expect(styleBreaches(file, `@layer ${layer} {\n  a {\n    top: 0;\n  }\n}\n`, known)).toEqual(
      [],
    )
  })
})
