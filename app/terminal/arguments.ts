import { parseArgs } from 'node:util'
import { builtIns, type Scenario, statementsOf } from '../../src/index.ts'
import { visible } from './visible.ts'

/** One thing to check: a scenario under one strategy, with a value for each option. */
export interface Target {
  readonly scenario: Scenario
  readonly strategy: string
  readonly options: Readonly<Record<string, string>>
}

interface Request {
  readonly targets: readonly Target[]
  readonly json: boolean
  /** Say also what each step is for: what breaks without it. */
  readonly steps: boolean
  /** Do not merge local nodes that have the same future: more states, the same answers. */
  readonly raw: boolean
  /** Only where schedules end, by the search that takes steps alone where they commute. */
  readonly endings: boolean
  /** The ids of the properties by which runs are judged, or null for those that each subject names. */
  readonly judged: readonly string[] | null
}

/** What is on where it is given, and takes no value. */
const switches = ['json', 'steps', 'raw', 'endings']

/** The option that says by which properties runs are judged: ids, with commas between them. */
const judge = 'judge'

/** Arguments that make no sense. The message is one line that says what would. */
export class BadArguments extends Error {}

/** @throws BadArguments */
export function readArguments(args: readonly string[]): Request {
  const { names, asked, on } = wordsOf(args)
  const [scenario, strategy, surplus] = names
  if (surplus !== undefined)
    throw new BadArguments(
      `unexpected argument: ${visible(surplus)}; expected [scenario] [strategy]`,
    )
  const chosen = builtIns.scenarios.filter(({ id }) => scenario === undefined || id === scenario)
  if (chosen.length === 0)
    throw new BadArguments(
      `unknown scenario: ${visible(scenario ?? '')}; expected ${builtIns.scenarios.map(({ id }) => id).join(', ')}`,
    )
  refuseUnknownOptions(chosen, asked)
  if (on.has('endings') && on.size > 1)
    throw new BadArguments('--endings goes alone: it neither merges nor counts, so it has no JSON')
  return {
    targets: chosen.flatMap((each) => targetsOf(each, strategy, asked)),
    json: on.has('json'),
    steps: on.has('steps'),
    raw: on.has('raw'),
    endings: on.has('endings'),
    judged: judgedOf(chosen, asked),
  }
}

/**
 * The arguments by what they are: names in their order, options with their values, and switches. An option
 * that nobody knows is among the options.
 */
function wordsOf(args: readonly string[]): {
  readonly names: readonly string[]
  readonly asked: ReadonlyMap<string, string>
  readonly on: ReadonlySet<string>
} {
  const valued = new Set([
    judge,
    ...builtIns.scenarios.flatMap(({ options }) => options.map(({ id }) => id)),
  ])
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([
      ...[...valued].map((id) => [id, { type: 'string' }] as const),
      ...switches.map((id) => [id, { type: 'boolean' }] as const),
    ]),
    allowPositionals: true,
    // What is wrong is said below, in words that also say what would be right.
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

function targetsOf(
  scenario: Scenario,
  strategy: string | undefined,
  asked: ReadonlyMap<string, string>,
): readonly Target[] {
  const chosen = scenario.subject.strategies.filter(
    ({ id }) => strategy === undefined || id === strategy,
  )
  if (chosen.length === 0)
    throw new BadArguments(
      `unknown strategy: ${visible(strategy ?? '')}; ${scenario.id} has ${scenario.subject.strategies.map(({ id }) => id).join(', ')}`,
    )
  const options = Object.fromEntries(
    scenario.options.map((option) => [option.id, asked.get(option.id) ?? option.default]),
  )
  return chosen.map(({ id }) => ({ scenario, strategy: id, options }))
}

/** @throws BadArguments for an id that no property of these scenarios has, or for none at all. */
function judgedOf(
  chosen: readonly Scenario[],
  asked: ReadonlyMap<string, string>,
): readonly string[] | null {
  const text = asked.get(judge)
  if (text === undefined) return null
  const known = new Set(chosen.flatMap(propertiesOf))
  const ids = text.split(',').filter((id) => id !== '')
  const strange = ids.find((id) => !known.has(id))
  if (strange !== undefined || ids.length === 0)
    throw new BadArguments(
      `unknown property: ${visible(strange ?? text)}; expected one or more of ${[...known].join(', ')}, with commas between them`,
    )
  return ids
}

/** The ids of all properties that a scenario has, whatever its options are. */
function propertiesOf(scenario: Scenario): readonly string[] {
  const [strategy] = scenario.subject.strategies
  const system = scenario.build({ strategy: strategy?.id ?? '', options: {} })
  return statementsOf(system).map(({ id }) => id)
}

function refuseUnknownOptions(
  chosen: readonly Scenario[],
  asked: ReadonlyMap<string, string>,
): void {
  const known = chosen.flatMap(({ options }) => options)
  for (const [id, value] of asked) {
    if (id === judge) continue
    const option = known.find((each) => each.id === id)
    if (!option) {
      const names = new Set([...switches, judge, ...known.map((each) => each.id)])
      const expected = [...names].map((name) => `--${name}`).join(', ')
      throw new BadArguments(`unknown option: --${visible(id)}; expected ${expected}`)
    }
    const ids = option.choices.map((choice) => choice.id)
    if (!ids.includes(value)) {
      const either = new Intl.ListFormat('en', { type: 'disjunction' }).format(ids)
      throw new BadArguments(`unknown ${id}: ${visible(value)}; expected ${either}`)
    }
  }
}
