import {
  colours,
  controlHeights,
  durations,
  easings,
  faces,
  layers,
  lineHeights,
  radii,
  spaces,
  textSizes,
  threadHues,
  tints,
  type Colour,
} from './tokens.ts'

/** Threads and tasks beyond these have no hue of their own: a letter or a number tells them apart. */
const maxNames = 24

/**
 * The style sheet that gives every token to the page: custom properties on the root, and `--hue` on what is
 * marked with a thread's letter or a task's number. What is marked as still moves at once. It also says which
 * layer of styles wins over which.
 */
export function tokensCss(): string {
  const root = [
    'color-scheme: light dark;',
    ...declare('', colours, pair),
    ...threadHues.map((hue, index) => `--hue-${index + 1}: ${pair(hue)};`),
    ...declare('tint-', tints, (share) => `${share}%`),
    ...declare('', { 'text-face': faces.text, 'code-face': faces.code }, String),
    ...declare('text-', textSizes, pixels),
    ...declare('line-height-', lineHeights, pixels),
    ...declare('space-', spaces, pixels),
    ...declare('radius-', radii, pixels),
    ...declare('layer-', layers, String),
    ...declare('control-', controlHeights, pixels),
    ...declare('duration-', durations, (time) => `${time}ms`),
    ...declare('ease-', easings, String),
  ]
  const still = declare('duration-', durations, () => '0ms')
  return `/* Written from tokens.ts by tokens-css.ts: \`npx vitest run app/theme -u\` writes it anew. */
@layer tokens, base, controls, views;

@layer tokens {
${rule(':root', root)}
  @media (prefers-reduced-motion: reduce) {
${rule(':root', still, '    ')}  }

${rule('[data-still]', still)}
${rule('[data-thread]', ['--hue: var(--ink-soft);'])}
${threadHues.map((_, index) => rule(namesWith(index), [`--hue: var(--hue-${index + 1});`])).join('\n')}}
`
}

/** The names with one hue: threads from the first hue on, tasks from the last on, round and round. */
function namesWith(hue: number): string {
  const count = threadHues.length
  const threads: string[] = []
  const tasks: string[] = []
  for (let index = 0; index < maxNames; index++) {
    if (index % count === hue) threads.push(String.fromCodePoint(65 + index))
    if (count - 1 - (index % count) === hue) tasks.push(String(index + 1))
  }
  return [...threads, ...tasks].map((name) => `[data-thread='${name}']`).join(',\n')
}

function declare<Value>(
  prefix: string,
  group: Readonly<Record<string, Value>>,
  text: (value: Value) => string,
): string[] {
  return Object.entries(group).map(([name, value]) => `--${prefix}${name}: ${text(value)};`)
}

function rule(selector: string, declarations: readonly string[], indent = '  '): string {
  const lines = [
    ...`${selector} {`.split('\n'),
    ...declarations.map((declaration) => `  ${declaration}`),
    '}',
  ]
  return lines.map((line) => `${indent}${line}\n`).join('')
}

function pair({ light, dark }: Colour): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`
}

function pixels(value: number): string {
  return `${value}px`
}
