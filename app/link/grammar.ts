import { decodeSchedule, encodeSchedule } from '../../src/index.ts'
import type { Beside, Moment } from '../session/moment.ts'

/** The keys that every link may have: those of a scenario's options stand between them. */
export const commonKeys = { before: ['run', 'at'], after: ['judge', 'beside', 'view'] } as const

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
  /** Empty where the link names none, as all names are. */
  readonly scenario: string
  readonly strategy: string
  /** Whether its path goes on behind the strategy, where links have nothing. */
  readonly goesOn: boolean
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

/** Takes any text apart as a link: `#/<scenario>/<strategy>?run=<steps>&at=<cursor>&<option>=<value>`. */
export function parseLink(text: string): LinkParts {
  const [path = '', ...queries] = text.replace(/^#/, '').split('?')
  const [root, scenario = '', strategy = '', ...rest] = path.split('/').map(decode)
  const query = queries
    .join('?')
    .split('&')
    .filter((part) => part !== '')
    .map(parseQueryPart)
  return {
    text,
    isEmpty: text === '' || text === '#',
    isRooted: root === '',
    scenario,
    strategy,
    goesOn: rest.length > 0,
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
  const { scenario, strategy, schedule, at, options, judged, beside, view } = moment
  const parts = [
    ...(schedule.length > 0 ? [`run=${encodeSchedule(schedule)}`] : []),
    ...(at < schedule.length ? [`at=${at}`] : []),
    ...Object.entries(options).map(([key, value]) => `${key}=${value}`),
    ...(judged ? [`judge=${judged.map(encodeId).join(',')}`] : []),
    ...(beside ? [`beside=${writeBeside(beside)}`] : []),
    ...(view ? [`view=${view}`] : []),
  ]
  return `#/${scenario}/${strategy}${parts.length > 0 ? `?${parts.join('&')}` : ''}`
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
