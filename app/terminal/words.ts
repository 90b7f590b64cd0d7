import { parseArgs } from 'node:util'
import { BadArguments } from './bad-arguments.ts'
import { visible } from './visible.ts'

/** What a person typed, by what it is. An option that nobody knows is among the options. */
export interface Words {
  /** In their order. */
  readonly names: readonly string[]
  /** Options with their values. */
  readonly asked: ReadonlyMap<string, string>
  /** What is on where it is given, and takes no value. */
  readonly on: ReadonlySet<string>
}

/**
 * Tells names, options and switches apart.
 *
 * @param valued the options that there are.
 * @param switches the switches that there are.
 * @throws BadArguments for what is given twice, and for a switch with a value.
 */
export function wordsOf(
  args: readonly string[],
  valued: readonly string[],
  switches: readonly string[],
): Words {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([
      ...valued.map((id) => [id, { type: 'string' }] as const),
      ...switches.map((id) => [id, { type: 'boolean' }] as const),
    ]),
    allowPositionals: true,
    // What is wrong is said by whoever reads the words, who can also say what would be right.
    strict: false,
    tokens: true,
  })
  const names: string[] = []
  const asked = new Map<string, string>()
  const on = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value)
    if (token.kind !== 'option') continue
    const { name, value } = token
    if (asked.has(name) || on.has(name))
      throw new BadArguments(`--${visible(name)} is given twice; expected once`)
    if (!switches.includes(name)) asked.set(name, value ?? '')
    else if (value === undefined) on.add(name)
    else throw new BadArguments(`--${name} takes no value, and was given ${visible(value)}`)
  }
  return { names, asked, on }
}
