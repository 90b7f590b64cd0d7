import {
  decodeSchedule,
  encodeSchedule,
  type Catalogue,
  type Choice,
  type Scenario,
} from '../../src/index.ts'
import { countSteps, fit, tellStop } from './fit.ts'
import type { Moment } from '../session/moment.ts'

/** What a link leads to: always a moment that can be shown, and what could not be followed. */
interface Followed {
  readonly moment: Moment
  /** One sentence or more for each part of the link that could not be followed. */
  readonly faults: readonly string[]
}

/** How much of a link's own text a message quotes. */
const longestQuote = 32

/** How many parts of a link a message quotes. */
const mostQuotes = 3

/** Writes the link to a moment: `#/<scenario>/<strategy>?run=<steps>&at=<cursor>&<option>=<value>`. */
export function writeLink({ scenario, strategy, schedule, at, options }: Moment): string {
  const parts = [
    ...(schedule.length > 0 ? [`run=${encodeSchedule(schedule)}`] : []),
    ...(at < schedule.length ? [`at=${at}`] : []),
    ...Object.entries(options).map(([key, value]) => `${key}=${value}`),
  ]
  return `#/${scenario}/${strategy}${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

/** Follows a link as far as it leads. An empty one leads to the opening. */
export function readLink(hash: string, catalogue: Catalogue): Followed {
  const { scenarios } = catalogue
  if (hash === '' || hash === '#') return { moment: openingMoment(catalogue), faults: [] }
  const faults: string[] = []
  const [path = '', ...queries] = hash.replace(/^#/, '').split('?')
  const [root = '', scenarioId = '', strategyId = '', ...rest] = path.split('/').map(decode)
  if (root !== '' || rest.length > 0)
    faults.push(`A link reads #/scenario/strategy?run=…; this one reads ${quote(hash)}.`)
  // Nothing of it stands where a link has it: to go through the rest would be to guess.
  if (root !== '') return { moment: start(firstOf(scenarios)), faults }

  const scenario = choose('scenario', scenarioId, scenarios, faults)
  const strategy = choose('merge strategy', strategyId, scenario.subject.strategies, faults)
  // A run belongs to its scenario: under another it would tell another story.
  if (scenario.id !== scenarioId) return { moment: start(scenario, strategy), faults }

  const query = readQuery(queries.join('?'), scenario, faults)
  const options = readOptions(query, scenario, faults)
  const schedule = readRun(query.get('run') ?? '', faults)
  const wanted = { ...start(scenario, strategy), options, schedule, at: schedule.length }
  const { moment, stop } = fit(wanted, catalogue)
  if (stop) faults.push(tellStop(stop))
  return {
    moment: { ...moment, at: readCursor(query.get('at'), moment.schedule.length, faults) },
    faults,
  }
}

/** A scenario's beginning under a strategy, its options off. */
export function start(
  scenario: Scenario,
  strategy: Choice | undefined = scenario.subject.strategies[0],
): Moment {
  if (!strategy) throw new RangeError(`no strategy: ${scenario.id}`)
  return { scenario: scenario.id, strategy: strategy.id, options: {}, schedule: [], at: 0 }
}

function openingMoment({ opening }: Catalogue): Moment {
  const { scenario, strategy, run } = opening
  const { schedule } = decodeSchedule(run)
  return { scenario, strategy, options: {}, schedule, at: schedule.length }
}

function choose<Item extends { readonly id: string }>(
  what: string,
  id: string,
  known: readonly Item[],
  faults: string[],
): Item {
  const found = known.find((item) => item.id === id)
  const first = firstOf(known)
  if (found) return found
  const list = known.map((item) => item.id).join(', ')
  const said = id === '' ? `The link names no ${what}` : `There is no ${what} ${quote(id)}`
  faults.push(`${said}: this is ${first.id}. A link can name ${list}.`)
  return first
}

function firstOf<Item>([first]: readonly Item[]): Item {
  if (first === undefined) throw new RangeError('nothing to choose from')
  return first
}

function readQuery(
  text: string,
  scenario: Scenario,
  faults: string[],
): ReadonlyMap<string, string> {
  const known = ['run', 'at', ...scenario.options.map(({ id }) => id)]
  const query = new Map<string, string>()
  const strange: string[] = []
  for (const part of text.split('&').filter((each) => each !== '')) {
    const [key = '', ...value] = part.split('=')
    if (known.includes(key) && value.length > 0 && !query.has(key))
      query.set(key, decode(value.join('=')))
    else strange.push(part)
  }
  if (strange.length > 0)
    faults.push(
      `${tellParts(strange)} nothing here. It can have ${known.map((each) => `${each}=…`).join(', ')}, each once.`,
    )
  return query
}

function tellParts(parts: readonly string[]): string {
  const told = parts.slice(0, mostQuotes).map((part) => quote(decode(part)))
  const more = parts.length - told.length
  if (more > 0) told.push(`${more} more`)
  const list = new Intl.ListFormat('en').format(told)
  return parts.length === 1 ? `The link’s part ${list} says` : `The link’s parts ${list} say`
}

function readOptions(
  query: ReadonlyMap<string, string>,
  scenario: Scenario,
  faults: string[],
): Moment['options'] {
  const options: Record<string, string> = {}
  for (const { id, on, off } of scenario.options) {
    const value = query.get(id) ?? off
    if (value === on) options[id] = on
    else if (value !== off)
      faults.push(
        `${id}=${quote(value)} is not known: ${id} is ${off} or ${on}. It is ${off} here.`,
      )
  }
  return options
}

function readRun(text: string, faults: string[]): readonly string[] {
  const { schedule, fault } = decodeSchedule(text)
  if (fault)
    faults.push(
      `Step ${fault.index + 1} of the run is ${quote(fault.found)}, which names nobody: a step is a thread, A, B, …, or a detached task, 1, 2, …. The ${countSteps(fault.index)} before it ${fault.index === 1 ? 'is' : 'are'} kept.`,
    )
  return schedule
}

function readCursor(text: string | undefined, length: number, faults: string[]): number {
  if (text === undefined) return length
  const at = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (at <= length) return at
  faults.push(
    `at=${quote(text)} is not a moment of this run, which goes from 0 to ${length}. It stands at ${length}.`,
  )
  return length
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not an encoding of anything: whoever reads it will say what is wrong with it.
    return text
  }
}

function quote(text: string): string {
  if (text.length <= longestQuote) return `“${text}”`
  // Half of a character is none.
  return `“${text.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/, '')}…”`
}
