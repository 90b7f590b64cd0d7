/** What style sheets may rely on. */
export interface StyleTerms {
  /** Custom properties that are set somewhere, tokens and those of a script included: `--ink`. */
  readonly properties: ReadonlySet<string>
  /** Widths of the page in CSS pixels at which the layout may change. */
  readonly breakpoints: readonly number[]
}

/** Folders, and the layer of styles that is theirs. Elsewhere, styles are those of a view. */
const layers: readonly (readonly [folder: string, layer: string])[] = [
  ['app/theme/', 'base'],
  ['app/controls/', 'controls'],
]

/** A colour that is written out, not named by a token. */
export const rawColour =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|light-dark|color)\(|(?<![\w-])(?:white|black|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown)(?![\w-])/i

interface Rule {
  readonly property: RegExp
  /** What its whole value may be. */
  readonly allows: RegExp
  readonly instead: string
}

const each = (part: string) => new RegExp(String.raw`^(?:${part})(?:[\s/]+(?:${part}))*$`)

const rules: readonly Rule[] = [
  {
    property: /^font-size$/,
    allows: /^(?:inherit|var\(--text-[\w-]+\))$/,
    instead: 'a size of the scale, var(--text-…)',
  },
  {
    property: /^font$/,
    allows:
      /^(?:inherit|(?:\d00 )?var\(--text-[\w-]+\)(?: ?\/ ?(?:[\d.]+|var\(--line-height-\w+\)))? var\(--\w+-face\))$/,
    instead: 'var(--text-…) / var(--line-height-…) and a face',
  },
  {
    property: /^line-height$/,
    allows: /^(?:inherit|[\d.]+|var\(--line-height-\w+\))$/,
    instead: 'a height of the scale, var(--line-height-…), or a factor',
  },
  {
    property: /^border(?:-\w+)*-radius$/,
    allows: each(String.raw`0|inherit|var\(--radius-\w+\)`),
    instead: 'a radius of the scale, var(--radius-…)',
  },
  {
    property: /^z-index$/,
    allows: /^(?:auto|var\(--layer-\w+\))$/,
    instead: 'a layer, var(--layer-…)',
  },
  {
    property: /^(?:padding|margin|gap|row-gap|column-gap)(?:-\w+)*$/,
    allows: each(String.raw`0|auto|var\(--space-\w+\)|calc\(-1 \* var\(--space-\w+\)\)`),
    instead: 'room of the scale, var(--space-…)',
  },
  {
    property: /^(?:transition|animation)(?:-duration|-delay)?$/,
    allows: /^(?!.*(?<![\w-])[\d.]+m?s\b)/,
    instead: 'a time that ends where people prefer less motion, var(--duration-…)',
  },
]

/**
 * Where a style sheet says by itself what the tokens are there to say, one line each, with what would be right.
 *
 * @param file its path from the root of the project, with forward slashes.
 */
export function styleBreaches(file: string, css: string, terms: StyleTerms): string[] {
  const text = css.replaceAll(/\/\*.*?\*\//gs, (comment) => comment.replaceAll(/[^\n]/g, ' '))
  const found: { readonly at: number; readonly says: string }[] = []
  const layer = layers.find(([folder]) => file.startsWith(folder))?.[1] ?? 'views'
  if (!text.trimStart().startsWith(`@layer ${layer} {`) || /\n\}\s*\S/.test(text))
    found.push({ at: 0, says: `all of it belongs in @layer ${layer}` })

  for (const { index, groups } of text.matchAll(
    /(?<=[{};]\s*)(?<property>-{0,2}[a-z][\w-]*)\s*:\s*(?<value>[^;{}]+);/g,
  )) {
    const { property = '', value = '' } = groups ?? {}
    const plain = value.replaceAll(/\s+/g, ' ').trim()
    const says = declarationBroken(property, plain, terms)
    found.push(...says.map((line) => ({ at: index, says: line })))
  }
  for (const { index, 0: query } of text.matchAll(/@media[^{]*/g))
    for (const [, width = ''] of query.matchAll(/([\d.]+)(?:px|r?em)/g))
      if (!terms.breakpoints.includes(Number(width)))
        found.push({ at: index, says: `${width} is no breakpoint of app/theme/breakpoints.ts` })

  return found.map(({ at, says }) => `${file}:${text.slice(0, at).split('\n').length}: ${says}`)
}

function declarationBroken(property: string, value: string, { properties }: StyleTerms): string[] {
  const told = `${property}: ${value}`
  const says: string[] = []
  if (rawColour.test(value)) says.push(`${told}: write a colour of app/theme/tokens.ts`)
  if (value.includes('!important')) says.push(`${told}: let the layers decide, not !important`)
  for (const { property: name, allows, instead } of rules)
    if (name.test(property) && !allows.test(value)) says.push(`${told}: write ${instead}`)
  for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)/g))
    if (!properties.has(name)) says.push(`${told}: nothing sets ${name}`)
  return says
}
