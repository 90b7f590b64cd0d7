import {
  decodeSchedule,
  judgedIn,
  type Catalogue,
  type Scenario,
  type Setting,
  statementsOf,
} from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'
import { besideOf } from './beside.ts'
import type { LinkFault } from './fault.ts'
import { fit } from './fit.ts'
import { commonKeys, valueOf, type LinkParts, type QueryPart } from './grammar.ts'
import { start } from './start.ts'

/** What a link leads to: always a moment that can be shown, and what could not be followed. */
interface Resolved {
  readonly moment: Moment
  /** In the order of a link's parts. */
  readonly faults: readonly LinkFault[]
}

/**
 * The id of the scenario that has to be loaded before a link can be followed; null if it can be followed as
 * it is, or leads to no scenario.
 */
export function unloadedIn({ isRooted, scenario }: LinkParts, catalogue: Catalogue): string | null {
  const { titles } = catalogue
  if (!isRooted || catalogue.scenario(scenario)) return null
  return titles.some(({ id }) => id === scenario) ? scenario : null
}

/**
 * Follows a link as far as it leads in a catalogue. An empty one leads to the opening, and so does one to a
 * scenario that is not loaded yet.
 */
export function resolve(parts: LinkParts, catalogue: Catalogue): Resolved {
  const { scenarios, titles } = catalogue
  if (parts.isEmpty || unloadedIn(parts, catalogue) !== null)
    return { moment: openingMoment(catalogue), faults: [] }
  const faults: LinkFault[] = []
  if (!parts.isRooted || parts.goesOn) faults.push({ kind: 'form', text: parts.text })
  // Nothing of it stands where a link has it: to go through the rest would be to guess.
  if (!parts.isRooted) return { moment: start(firstOf(scenarios)), faults }

  const scenario = choose('scenario', parts.scenario, scenarios, faults, titles)
  const { strategies, strategyNoun } = scenario.subject
  const noun = `${strategyNoun.toLowerCase()} strategy`
  const strategy = choose(noun, parts.strategy, strategies, faults)
  // A run belongs to its scenario: under another it would tell another story.
  if (scenario.id !== parts.scenario) return { moment: start(scenario, strategy), faults }

  faults.push(...meaningless(parts.query, scenario))
  const options = optionsOf(parts.query, scenario, faults)
  const { schedule, fault } = parts.run
  if (fault) faults.push({ kind: 'step', ...fault })
  const judged = judgedBy(parts.judged, scenario, { strategy: strategy.id, options }, faults)
  const wanted = { ...start(scenario, strategy), options, schedule, at: schedule.length, ...judged }
  const { moment, stop } = fit(wanted, catalogue)
  if (stop) faults.push({ kind: 'stop', stop })
  const at = cursorOf(parts.at, moment.schedule.length, faults)
  const beside = besideOf(parts.beside, wanted, catalogue, faults)
  return { moment: { ...moment, at, ...beside, ...viewOf(parts.view, faults) }, faults }
}

function openingMoment({ opening }: Catalogue): Moment {
  const { scenario, strategy, run } = opening
  const { schedule } = decodeSchedule(run)
  return { scenario, strategy, options: {}, schedule, at: schedule.length }
}

function choose<Item extends { readonly id: string }>(
  noun: string,
  id: string,
  known: readonly Item[],
  faults: LinkFault[],
  named: readonly { readonly id: string }[] = known,
): Item {
  const found = known.find((item) => item.id === id)
  if (found) return found
  const first = firstOf(known)
  const ids = named.map((item) => item.id)
  faults.push({ kind: 'name', noun, found: id, taken: first.id, known: ids })
  return first
}

function firstOf<Item>([first]: readonly Item[]): Item {
  if (first === undefined) throw new RangeError('nothing to choose from')
  return first
}

/** The parts that say nothing: of a key that there is not, without a value, or the second of their key. */
function meaningless(query: readonly QueryPart[], { options }: Scenario): readonly LinkFault[] {
  const keys = [...commonKeys.before, ...options.map(({ id }) => id), ...commonKeys.after]
  const given = new Set<string>()
  const parts: string[] = []
  for (const { text, key, value } of query) {
    if (!keys.includes(key) || value === null || given.has(key)) parts.push(text)
    else given.add(key)
  }
  return parts.length > 0 ? [{ kind: 'parts', parts, keys }] : []
}

function optionsOf(
  query: readonly QueryPart[],
  scenario: Scenario,
  faults: LinkFault[],
): Moment['options'] {
  const options: Record<string, string> = {}
  for (const { id, choices, default: taken } of scenario.options) {
    const found = valueOf(query, id) ?? taken
    const known = choices.map((choice) => choice.id)
    if (!known.includes(found)) faults.push({ kind: 'option', key: id, found, taken, known })
    else if (found !== taken) options[id] = found
  }
  return options
}

/** What a person is taken to have chosen: nothing, if that is what the subject names anyway. */
function judgedBy(
  found: readonly string[] | null,
  scenario: Scenario,
  setting: Setting,
  faults: LinkFault[],
): Pick<Moment, 'judged'> {
  if (!found) return {}
  const system = scenario.build(setting)
  const known = statementsOf(system).map(({ id }) => id)
  const strange = found.filter((id) => !known.includes(id))
  const byDefault = judgedIn(system, scenario, null)
  const judged = known.filter((id) => found.includes(id))
  const taken = judged.length > 0 ? judged : byDefault
  if (strange.length > 0) faults.push({ kind: 'judge', found: strange, known, taken })
  return taken.join() === byDefault.join() ? {} : { judged: taken }
}

function cursorOf(found: string | null, length: number, faults: LinkFault[]): number {
  if (found === null) return length
  const at = /^\d{1,9}$/.test(found) ? Number(found) : Number.NaN
  if (at <= length) return at
  faults.push({ kind: 'cursor', found, length })
  return length
}

const views = ['run', 'compare', 'proof'] as const

function viewOf(found: string | null, faults: LinkFault[]): Pick<Moment, 'view'> {
  if (found === 'learn') faults.push({ kind: 'lessons' })
  const view = views.find((each) => each === found) ?? 'run'
  if (found !== null && found !== 'learn' && found !== view)
    faults.push({ kind: 'option', key: 'view', found, taken: view, known: [...views, 'learn'] })
  return view === 'run' ? {} : { view }
}
