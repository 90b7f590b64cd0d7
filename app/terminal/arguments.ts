import { builtIns, type OwnProgram, type Scenario } from '../../src/index.ts'
import { BadArguments } from './bad-arguments.ts'
import { judgedOf } from './judged-argument.ts'
import { visible } from './visible.ts'
import { wordsOf, type Words } from './words.ts'

/** One thing to check: a scenario under one strategy, with a value for each option. */
export interface Target {
  readonly scenario: Scenario
  readonly strategy: string
  readonly options: Readonly<Record<string, string>>
  /** Whose scenario it is, if a person wrote it. */
  readonly own?: { readonly path: string; readonly program: OwnProgram }
}

/** The forms that an answer can have. */
export type Form = 'table' | 'json' | 'markdown' | 'endings'

export interface Request {
  /** The built-in scenarios that are asked for: none where files are. */
  readonly targets: readonly Target[]
  /** The paths of own races, in the order in which they were named. */
  readonly files: readonly string[]
  /** The variant of the one file that is asked for, or null for all of them. */
  readonly variant: string | null
  readonly form: Form
  /** Say also what each step is for: what breaks without it. */
  readonly steps: boolean
  /** Do not merge local nodes that have the same future: more states, the same answers. */
  readonly raw: boolean
  /** Check again whenever a file changes. */
  readonly watch: boolean
  /** By which properties runs are judged, as it was typed, or null for those that each subject names. */
  readonly judge: string | null
}

/** The option that says by which properties runs are judged: ids, with commas between them. */
const judge = 'judge'

/** What is on where it is given, and takes no value. */
const switches = ['json', 'markdown', 'steps', 'raw', 'endings', 'watch']

/** How a file's name ends that holds an own race. */
const raceEnding = '.js'

/** @throws BadArguments */
export function readArguments(args: readonly string[]): Request {
  const optionIds = builtIns.scenarios.flatMap(({ options }) => options.map(({ id }) => id))
  const words = wordsOf(args, [judge, ...optionIds], switches)
  const { asked, on } = words
  const files = words.names.filter((name) => name.endsWith(raceEnding))
  const variant = files.length > 0 ? variantOf(words, files) : null
  const scenarios = files.length > 0 ? [] : scenariosOf(words)
  refuseUnknownOptions(scenarios, asked)
  const request = {
    targets: scenarios.flatMap((each) => targetsOf(each, words.names[1], asked)),
    files,
    variant,
    form: formOf(on),
    steps: on.has('steps'),
    raw: on.has('raw'),
    watch: on.has('watch'),
    judge: asked.get(judge) ?? null,
  }
  if (request.judge !== null && files.length === 0) judgedOf(scenarios, request.judge)
  if (request.watch && files.length === 0)
    throw new BadArguments('--watch waits for a file to change; expected a path that ends in .js')
  return request
}

/** What stands behind a single file; null for nothing. */
function variantOf({ names }: Words, files: readonly string[]): string | null {
  const [other, surplus] = names.filter((name) => !files.includes(name))
  if (other === undefined) return null
  const [file = ''] = files
  if (surplus !== undefined)
    throw new BadArguments(
      `unexpected argument: ${visible(surplus)}; expected ${visible(file)} [variant]`,
    )
  if (files.length > 1)
    throw new BadArguments(
      `unexpected argument: ${visible(other)}; of ${files.length} files every variant is checked`,
    )
  if (names[0] !== file)
    throw new BadArguments(
      `unexpected argument: ${visible(other)}; a variant stands behind its file`,
    )
  return other
}

function scenariosOf({ names }: Words): readonly Scenario[] {
  const [scenario, , surplus] = names
  if (surplus !== undefined)
    throw new BadArguments(
      `unexpected argument: ${visible(surplus)}; expected [scenario] [strategy]`,
    )
  const chosen = builtIns.scenarios.filter(({ id }) => scenario === undefined || id === scenario)
  if (chosen.length === 0)
    throw new BadArguments(
      `unknown scenario: ${visible(scenario ?? '')}; expected ${builtIns.scenarios.map(({ id }) => id).join(', ')}, or a file that ends in ${raceEnding}`,
    )
  return chosen
}

function formOf(on: ReadonlySet<string>): Form {
  if (on.has('endings') && on.size > 1)
    throw new BadArguments('--endings goes alone: it neither merges nor counts, so it has no JSON')
  if (on.has('json') && on.has('markdown'))
    throw new BadArguments('--json and --markdown are two forms of one answer; expected one')
  if (on.has('watch') && (on.has('json') || on.has('markdown')))
    throw new BadArguments('--watch is for somebody who looks on: it has no --json or --markdown')
  return (['json', 'markdown', 'endings'] as const).find((form) => on.has(form)) ?? 'table'
}

/**
 * A scenario under the strategy that was named, or under each of its own.
 *
 * @throws BadArguments for a strategy that it does not have.
 */
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
