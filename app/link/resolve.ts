import {
  decodeSchedule,
  judgedIn,
  type Catalogue,
  type Lesson,
  type Scenario,
  type Setting,
  statementsOf,
} from '../../src/index.ts'
import type { Moment, View } from '../session/moment.ts'
import { besideOf } from './beside.ts'
import type { LinkFault } from './fault.ts'
import { fit } from './fit.ts'
import { commonKeys, learn, valueOf, type LinkParts, type QueryPart } from './grammar.ts'
import { codeIn, own } from './own.ts'
import { nounOf } from './noun-of.ts'
import { start } from './start.ts'

/** What a link leads to: always a moment that can be shown, and what could not be followed. */
export interface Resolved {
  readonly moment: Moment
  /** In the order of a link's parts. */
  readonly faults: readonly LinkFault[]
}

/** What of the lessons a link can need, once they are loaded. */
export interface LessonLinks {
  /** The lesson of an id, or the challenge of a scenario that is loaded. */
  find: (id: string, catalogue: Catalogue) => Lesson | undefined
  /** The id of the scenario that a link to a lesson is about; null if it leads to the list. */
  scenarioOf: (parts: LinkParts) => string | null
  /** Follows a link to a lesson, the scenario of which is loaded. */
  follow: (parts: LinkParts, catalogue: Catalogue) => Resolved
  /** The moment in the first beat that has it, or under the list of all lessons. */
  taught: (moment: Moment, catalogue: Catalogue) => Moment
}

/** Whether a link leads to a lesson, or to the list of all. */
export function leadsToLearn({ isRooted, scenario, view }: LinkParts): boolean {
  return isRooted && (scenario === learn || view === learn)
}

/**
 * What has to be loaded before a link can be followed: the lessons, as `learn`, or a scenario, by its id; null if
 * it can be followed as it is, or leads to no scenario.
 *
 * @param lessons null if they are not loaded.
 */
export function unloadedIn(
  parts: LinkParts,
  catalogue: Catalogue,
  lessons: LessonLinks | null,
): string | null {
  if (leadsToLearn(parts) && !lessons) return learn
  const scenario = parts.scenario === learn ? (lessons?.scenarioOf(parts) ?? '') : parts.scenario
  const { titles } = catalogue
  if (!parts.isRooted || catalogue.scenario(scenario)) return null
  const isOwn = scenario === own || codeIn(scenario) !== null
  return isOwn || titles.some(({ id }) => id === scenario) ? scenario : null
}

/**
 * Follows a link as far as it leads in a catalogue. An empty one leads to the opening, and so does one to what is
 * not loaded yet.
 */
export function resolve(
  parts: LinkParts,
  catalogue: Catalogue,
  lessons: LessonLinks | null = null,
): Resolved {
  const { scenarios, titles } = catalogue
  if (parts.isEmpty || unloadedIn(parts, catalogue, lessons) !== null)
    return { moment: openingMoment(catalogue), faults: [] }
  if (lessons && parts.isRooted && parts.scenario === learn) return lessons.follow(parts, catalogue)
  const faults: LinkFault[] = []
  if (!parts.isRooted || parts.beyond.length > 0) faults.push({ kind: 'form', text: parts.text })
  // Nothing of it stands where a link has it: to go through the rest would be to guess.
  if (!parts.isRooted) return { moment: start(firstOf(scenarios)), faults }

  const found = catalogue.scenario(parts.scenario)
  if (found && (parts.scenario === own || found.fault)) {
    // Of one's own races without a word more: the last one that there was, or one to begin with.
    const isAsked = parts.strategy !== '' || parts.query.length > 0
    const missing = isAsked ? 'there is none' : null
    const why = parts.scenario === own ? missing : found.fault
    if (why) faults.push({ kind: 'code', why, taken: found.title })
    return { moment: start(found), faults }
  }
  const scenario = found ?? choose('scenario', parts.scenario, scenarios, faults, titles)
  const { strategies } = scenario.subject
  const strategy =
    parts.strategy === ''
      ? firstOf(strategies)
      : choose(nounOf(scenario), parts.strategy, strategies, faults)
  // A run belongs to its scenario: under another it would tell another story.
  if (scenario.id !== parts.scenario) return { moment: start(scenario, strategy), faults }

  const keys = [
    ...(codeIn(scenario.id) === null ? [] : ['code']),
    ...commonKeys.before,
    ...scenario.options.map(({ id }) => id),
    ...commonKeys.after,
  ]
  faults.push(...meaningless(parts.query, keys))
  const moment = momentBehind(parts, start(scenario, strategy), catalogue, faults)
  const view = viewOf(parts.view, faults)
  if (view !== learn) return { moment: view === 'run' ? moment : { ...moment, view }, faults }
  return { moment: lessons?.taught(moment, catalogue) ?? moment, faults }
}

/**
 * What the parts of a link behind its path make of a scenario's beginning. Of what cannot be followed it keeps
 * what can.
 */
export function momentBehind(
  parts: LinkParts,
  begun: Moment,
  catalogue: Catalogue,
  faults: LinkFault[],
): Moment {
  const scenario = catalogue.scenario(begun.scenario)
  if (!scenario) throw new RangeError(`unknown scenario: ${begun.scenario}`)
  const options = optionsOf(parts.query, scenario, faults)
  const { schedule, fault } = parts.run
  const judged = judgedBy(parts.judged, scenario, { strategy: begun.strategy, options }, faults)
  const wanted = { ...begun, options, schedule, at: schedule.length, ...judged }
  const { moment, stop } = fit(wanted, catalogue)
  // Behind the step that cannot run, it does not matter what can be read.
  if (stop) faults.push({ kind: 'stop', stop })
  else if (fault) faults.push({ kind: 'step', ...fault })
  const at = cursorOf(parts.at, moment.schedule.length, faults)
  return { ...moment, at, ...besideOf(parts.beside, wanted, catalogue, faults) }
}

export function openingMoment({ opening }: Catalogue): Moment {
  const { scenario, strategy, run } = opening
  const { schedule } = decodeSchedule(run)
  return { scenario, strategy, options: {}, schedule, at: schedule.length }
}

/** The one of that id; the first, and a fault, if there is none. */
export function choose<Item extends { readonly id: string }>(
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
export function meaningless(
  query: readonly QueryPart[],
  keys: readonly string[],
): readonly LinkFault[] {
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

const views: readonly View[] = ['run', 'compare', 'proof', learn]

function viewOf(found: string | null, faults: LinkFault[]): View {
  const view = views.find((each) => each === found)
  if (found !== null && !view)
    faults.push({ kind: 'option', key: 'view', found, taken: 'run', known: views })
  return view ?? 'run'
}
