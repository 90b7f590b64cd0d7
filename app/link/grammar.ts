import { decodeSchedule, encodeSchedule } from '../../src/index.ts'
import type { Beside, InLesson, Moment } from '../session/moment.ts'
import { codeIn, mostInLink, ownId, placeIn } from './own.ts'

/** The keys that every link may have: those of a scenario's options stand between them. */
export const commonKeys = { before: ['run', 'at'], after: ['judge', 'beside', 'view'] } as const

/** What stands in the place of a scenario in a link to a lesson. */
export const learn = 'learn'

/** A part of a link behind its question mark: `key=value`. */
export interface QueryPart {
  /** As it is written. */
  readonly text: string
  readonly key: string
  /** Null where there is no `=`. */
  readonly value: string | null
}

/** A link taken apart. What its parts name need not exist: that is for a catalogue to say. */
export interface LinkParts {
  /** The link as it is written. */
  readonly text: string
  /** Whether it says nothing at all. */
  readonly isEmpty: boolean
  /** Whether it begins as links do, with `#/`. If not, no part of it stands where a link has it. */
  readonly isRooted: boolean
  /** Empty where the link names none, as all names are. Of an own race that it carries: see `ownId`. */
  readonly scenario: string
  readonly strategy: string
  /** What its path has behind the strategy: in a lesson the beat, else nothing. */
  readonly beyond: readonly string[]
  /** The run as far as it can be read, and what cannot. */
  readonly run: ReturnType<typeof decodeSchedule>
  /** The cursor, as it is written. */
  readonly at: string | null
  /** The ids of the properties by which a run is to be judged; null where the link leaves that open. */
  readonly judged: readonly string[] | null
  /** What the run is to be compared with: a strategy, and a run of its own or null. */
  readonly beside: {
    readonly strategy: string
    readonly run: ReturnType<typeof decodeSchedule> | null
  } | null
  /** The view, as it is written. */
  readonly view: string | null
  /** All parts, in the order of the link. */
  readonly query: readonly QueryPart[]
}

/**
 * Takes any text apart as a link: `#/<scenario>/<strategy>?run=<steps>&at=<cursor>&<option>=<value>`, or
 * `#/learn/<lesson>/<beat>` with what a person has changed of that beat's moment.
 */
export function parseLink(text: string): LinkParts {
  const [path = '', ...queries] = text.replace(/^#/, '').split('?')
  const [root, place = '', strategy = '', ...beyond] = path.split('/').map(decode)
  const query = queries
    .join('?')
    .split('&')
    .filter((part) => part !== '')
    .map(parseQueryPart)
  const code = valueOf(query, 'code')
  const scenario = code === null ? place : ownId(code, place)
  return {
    text,
    isEmpty: text === '' || text === '#' || text === '#/',
    isRooted: root === '',
    scenario,
    strategy,
    beyond,
    run: decodeSchedule(valueOf(query, 'run') ?? ''),
    at: valueOf(query, 'at'),
    judged: listIn(query, 'judge'),
    beside: besideIn(query),
    view: valueOf(query, 'view'),
    query,
  }
}

/** The value of a key, from the first part that gives it one. */
export function valueOf(query: readonly QueryPart[], key: string): string | null {
  return query.find((part) => part.key === key && part.value !== null)?.value ?? null
}

/** Writes the link to a moment, with nothing in it that would be so anyway. */
export function writeLink(moment: Moment): string {
  const { scenario, strategy, view, lesson } = moment
  if (view === learn) return lesson ? writeBeatLink(moment, lesson) : `#/${learn}`
  const code = codeIn(scenario)
  const parts = [
    ...(code !== null && code.length <= mostInLink ? [['code', code] as const] : []),
    ...partsOf(moment),
    ...(view ? [['view', view] as const] : []),
  ]
  return `#/${placeIn(scenario)}/${encodeURIComponent(strategy)}${queryOf(parts)}`
}

/** A beat, and what a person has changed of its moment: what they have taken away is there, and empty. */
function writeBeatLink(moment: Moment, { id, beat, start }: InLesson): string {
  const now = new Map([['strategy', moment.strategy], ...partsOf(moment)])
  const before = new Map([['strategy', start.strategy], ...partsOf(start)])
  // Another run stands at its end, wherever the first one stood.
  if (now.get('run') !== before.get('run')) before.delete('at')
  const changed = [...new Set([...now.keys(), ...before.keys()])]
    .filter((key) => now.get(key) !== before.get(key))
    .map((key) => [key, now.get(key) ?? ''] as const)
  return `${beatLink(id, beat)}${queryOf(changed)}`
}

/** The link to a beat of a lesson, by its number from 1. */
export function beatLink(lesson: string, beat: number): string {
  return `#/${learn}/${lesson}/${beat}`
}

type WrittenPart = readonly [key: string, value: string]

function partsOf({ schedule, at, options, judged, beside }: Moment): readonly WrittenPart[] {
  return [
    ...(schedule.length > 0 ? [['run', encodeSchedule(schedule)] as const] : []),
    ...(at < schedule.length ? [['at', String(at)] as const] : []),
    ...Object.entries(options),
    ...(judged ? [['judge', judged.map(encodeId).join(',')] as const] : []),
    ...(beside ? [['beside', writeBeside(beside)] as const] : []),
  ]
}

function queryOf(parts: readonly WrittenPart[]): string {
  return parts.length > 0 ? `?${parts.map(([key, value]) => `${key}=${value}`).join('&')}` : ''
}

function writeBeside({ strategy, schedule }: Beside): string {
  return `${encodeId(strategy).replaceAll(':', '%3A')}${schedule ? `:${encodeSchedule(schedule)}` : ''}`
}

/** What a run is compared with, from the first part that says so: `<strategy>` or `<strategy>:<run>`. */
function besideIn(query: readonly QueryPart[]): LinkParts['beside'] {
  const written = writtenIn(query, 'beside')
  if (written === null) return null
  const [strategy = '', ...run] = written.split(':')
  return {
    strategy: decode(strategy),
    run: run.length > 0 ? decodeSchedule(decode(run.join(':'))) : null,
  }
}

/** The ids that a key lists, from the first part that gives it a value: between commas, each encoded by itself. */
function listIn(query: readonly QueryPart[], key: string): readonly string[] | null {
  return writtenIn(query, key)?.split(',').map(decode) ?? null
}

/** As {@link valueOf}, as it is written: whoever takes the value apart decodes it afterwards. */
function writtenIn(query: readonly QueryPart[], key: string): string | null {
  const part = query.find((each) => each.key === key && each.value !== null)
  return part?.text.slice(key.length + 1) ?? null
}

/** What a list of ids, and a link, would take for their own is percent-encoded. */
function encodeId(id: string): string {
  return id.replace(/[%,&#?=\s]/g, encodeURIComponent)
}

/** Undoes the percent-encoding of a part of a link. What is none is left as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function parseQueryPart(text: string): QueryPart {
  const [key = '', ...value] = text.split('=')
  return { text, key, value: value.length > 0 ? decode(value.join('=')) : null }
}
