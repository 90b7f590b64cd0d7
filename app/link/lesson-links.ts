import {
  challengedBy,
  challengeOf,
  encodeSchedule,
  type Catalogue,
  type Lesson,
  type LessonPlace,
  type Scenario,
} from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'
import type { LinkFault } from './fault.ts'
import { commonKeys, learn, parseLink, type LinkParts, type QueryPart } from './grammar.ts'
import { nounOf } from './noun-of.ts'
import {
  choose,
  meaningless,
  momentBehind,
  openingMoment,
  resolve,
  type LessonLinks,
  type Resolved,
} from './resolve.ts'
import { start } from './start.ts'

/** Finds a lesson by its id, or the challenge of a scenario that is loaded. */
type Find = (id: string, catalogue: Catalogue) => Lesson | undefined

/** What links need to know of lessons that are loaded. */
export function lessonLinks(lessons: readonly Lesson[]): LessonLinks {
  const challenges = new Map<Scenario, Lesson | null>()
  const find: Find = (id, catalogue) => {
    const lesson = lessons.find((each) => each.id === id)
    const scenario = catalogue.scenario(challengedBy(id) ?? '')
    if (lesson || !scenario) return lesson
    const challenge = challenges.get(scenario) ?? challengeOf(scenario)
    challenges.set(scenario, challenge)
    return challenge ?? undefined
  }
  return {
    find,
    scenarioOf: ({ strategy: id, beyond }) => {
      const lesson = lessons.find((each) => each.id === id)
      if (!lesson) return challengedBy(id)
      const beat = numberOf(beyond[0] ?? null, lesson, [])
      return lesson.beats[beat - 1]?.place.scenario ?? null
    },
    follow: (parts, catalogue) =>
      followLesson(parts, find(parts.strategy, catalogue), lessons, catalogue),
    taught: (moment, catalogue) => taught(moment, lessons, catalogue),
  }
}

function followLesson(
  parts: LinkParts,
  lesson: Lesson | undefined,
  lessons: readonly Lesson[],
  catalogue: Catalogue,
): Resolved {
  const faults: LinkFault[] = []
  const { strategy: id, beyond, text } = parts
  if (!lesson) {
    if (id !== '') faults.push({ kind: 'lesson', found: id, known: lessons.map((each) => each.id) })
    else faults.push(...meaningless(parts.query, []))
    return { moment: { ...openingMoment(catalogue), view: learn }, faults }
  }
  if (beyond.length > 1) faults.push({ kind: 'form', text, isOfLesson: true })
  const beat = numberOf(beyond[0] ?? null, lesson, faults)
  const { place } = lesson.beats[beat - 1]!
  const begun = momentOf(place, catalogue)
  const moment = changed(parts, begun, place, catalogue, faults)
  return {
    moment: {
      ...moment,
      view: learn,
      lesson: { id, beat, start: begun, ...(place.view && { view: place.view }) },
    },
    faults,
  }
}

/** Which beat a link names, from 1: the first if it names none that there can be, the last if it goes beyond. */
function numberOf(found: string | null, { id, beats }: Lesson, faults: LinkFault[]): number {
  if (found === null || found === '') return 1
  const beat = /^\d{1,9}$/.test(found) ? Number(found) : 0
  const taken = Math.min(Math.max(beat, 1), beats.length)
  if (beat !== taken) faults.push({ kind: 'beat', found, lesson: id, taken, beats: beats.length })
  return taken
}

/** A beat's own moment. */
function momentOf(place: LessonPlace, catalogue: Catalogue): Moment {
  return resolve(parseLink(linkTo(place)), catalogue).moment
}

function linkTo({ scenario, strategy, run, at, options, judged, beside }: LessonPlace): string {
  const parts = [
    ...(run === '' ? [] : [`run=${run}`]),
    ...(at === undefined ? [] : [`at=${at}`]),
    ...Object.entries(options ?? {}).map(([key, value]) => `${key}=${value}`),
    ...(judged ? [`judge=${judged.map(encodeURIComponent).join(',')}`] : []),
    ...(beside ? [`beside=${beside.strategy}${beside.run ? `:${beside.run}` : ''}`] : []),
  ]
  return `#/${scenario}/${strategy}${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

/** What a link's query makes of a beat's own moment. A key without a value takes away what the beat has there. */
function changed(
  { query }: LinkParts,
  begun: Moment,
  place: LessonPlace,
  catalogue: Catalogue,
  faults: LinkFault[],
): Moment {
  const scenario = catalogue.scenario(begun.scenario)
  if (!scenario || query.length === 0) return begun
  const keys = [
    'strategy',
    ...commonKeys.before,
    ...scenario.options.map(({ id }) => id),
    ...commonKeys.after.filter((key) => key !== 'view'),
  ]
  faults.push(...meaningless(query, keys))
  const known = query.filter(({ key, value }) => keys.includes(key) && value !== null)
  const written = new Set(known.map(({ key }) => key))
  // Another run stands at its end, wherever the first one stood.
  if (written.has('run')) written.add('at')
  const kept = parseLink(linkTo(place)).query.filter(({ key }) => !written.has(key))
  const given = known.filter(({ key, value }) => value !== '' && key !== 'strategy')
  const named = known.find(({ key }) => key === 'strategy')?.value
  const { strategies } = scenario.subject
  const strategy =
    named === undefined || named === null
      ? strategies.find(({ id }) => id === begun.strategy)
      : choose(nounOf(scenario), named, strategies, faults)
  return momentBehind(
    parseLink(`#/?${[...given, ...kept].map(({ text }: QueryPart) => text).join('&')}`),
    start(scenario, strategy),
    catalogue,
    faults,
  )
}

/** The moment in the first beat that has it; one that has its run elsewhere will do, too. */
function taught(moment: Moment, lessons: readonly Lesson[], catalogue: Catalogue): Moment {
  const beats = lessons.flatMap(({ id, beats: all }) =>
    all.flatMap(({ place }, index) => {
      if (place.scenario !== moment.scenario) return []
      const begun = momentOf(place, catalogue)
      if (!isSameRun(begun, moment)) return []
      const { view } = place
      return [{ id, beat: index + 1, start: begun, ...(view && { view }) }]
    }),
  )
  const lesson = beats.find((each) => each.start.at === moment.at) ?? beats[0]
  return { ...moment, view: learn, ...(lesson && { lesson }) }
}

function isSameRun(one: Moment, other: Moment): boolean {
  return (
    one.strategy === other.strategy &&
    JSON.stringify(one.options) === JSON.stringify(other.options) &&
    encodeSchedule(one.schedule) === encodeSchedule(other.schedule)
  )
}
