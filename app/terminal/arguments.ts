import { scenarios, type Scenario } from '../../src/index.ts'

/** One thing to check: a scenario under one strategy, with a value for each option. */
export interface Target {
  readonly scenario: Scenario
  readonly strategy: string
  readonly options: Readonly<Record<string, string>>
}

interface Request {
  readonly targets: readonly Target[]
  readonly json: boolean
  /** Do not merge local nodes that have the same future: more states, the same answers. */
  readonly raw: boolean
  /** Only where schedules end, by the search that takes steps alone where they commute. */
  readonly endings: boolean
}

const switches = ['--json', '--raw', '--endings'] as const

/** Arguments that make no sense. The message is one line that says what would. */
export class BadArguments extends Error {}

/** @throws BadArguments */
export function readArguments(args: readonly string[]): Request {
  const names: string[] = []
  const asked = new Map<string, string>()
  const on = new Set<string>()
  for (const rest = args.flatMap(splitAtEquals); rest.length > 0;) {
    const word = rest.shift() ?? ''
    if ((switches as readonly string[]).includes(word)) on.add(word)
    else if (word.startsWith('--')) asked.set(word.slice(2), rest.shift() ?? '')
    else names.push(word)
  }
  const [scenario, strategy, surplus] = names
  if (surplus !== undefined)
    throw new BadArguments(`unexpected argument: ${surplus}; expected [scenario] [strategy]`)
  const chosen = scenarios.filter(({ id }) => scenario === undefined || id === scenario)
  if (chosen.length === 0)
    throw new BadArguments(
      `unknown scenario: ${scenario}; expected ${scenarios.map(({ id }) => id).join(', ')}`,
    )
  refuseUnknownOptions(chosen, asked)
  if (on.has('--endings') && on.size > 1)
    throw new BadArguments('--endings goes alone: it neither merges nor counts, so it has no JSON')
  return {
    targets: chosen.flatMap((each) => targetsOf(each, strategy, asked)),
    json: on.has('--json'),
    raw: on.has('--raw'),
    endings: on.has('--endings'),
  }
}

function targetsOf(
  scenario: Scenario,
  strategy: string | undefined,
  asked: ReadonlyMap<string, string>,
): readonly Target[] {
  const chosen = scenario.strategies.filter(({ id }) => strategy === undefined || id === strategy)
  if (chosen.length === 0)
    throw new BadArguments(
      `unknown strategy: ${strategy}; ${scenario.id} has ${scenario.strategies.map(({ id }) => id).join(', ')}`,
    )
  const options = Object.fromEntries(
    scenario.options.map(({ id, off }) => [id, asked.get(id) ?? off]),
  )
  return chosen.map(({ id }) => ({ scenario, strategy: id, options }))
}

function refuseUnknownOptions(
  chosen: readonly Scenario[],
  asked: ReadonlyMap<string, string>,
): void {
  const known = chosen.flatMap(({ options }) => options)
  for (const [id, value] of asked) {
    const option = known.find((each) => each.id === id)
    if (!option) {
      const names = new Set([...switches, ...known.map((each) => `--${each.id}`)])
      throw new BadArguments(`unknown option: --${id}; expected ${[...names].join(', ')}`)
    }
    if (value !== option.off && value !== option.on)
      throw new BadArguments(
        `unknown ${id}: ${value || 'nothing'}; expected ${option.off} or ${option.on}`,
      )
  }
}

function splitAtEquals(word: string): readonly string[] {
  const at = word.indexOf('=')
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word]
}
