import { phrasesOf } from '../subjects/phrases-of.ts'
import { judgedIn } from '../subjects/judged.ts'
import type { Scenario, Setting } from '../subjects/scenario.ts'
import { statementsOf } from '../system/general-properties.ts'
import { breakable, unbreakable, type Breakable } from './challenges.ts'
import type { Claim } from './claim.ts'
import type { Beat, Lesson } from './lesson.ts'
import type { Place } from './place.ts'

const prefix = 'break-'

/** The id of a scenario's challenge among those of lessons. */
export function challengeId(scenario: string): string {
  return `${prefix}${scenario}`
}

/** The scenario whose challenge would have an id; null if none would. */
export function challengedBy(id: string): string | null {
  return id.startsWith(prefix) ? id.slice(prefix.length) : null
}

/**
 * To break a scenario oneself, in as few context switches as can be, and then the question turned round: how it has
 * to be written so that nobody can, and in which order it ends well all the same.
 *
 * @returns null for a scenario of which nothing is known beforehand, such as somebody's own.
 */
export function challengeOf(scenario: Scenario): Lesson | null {
  const known = breakable[scenario.id]
  if (!known && !unbreakable.includes(scenario.id)) return null
  return {
    id: challengeId(scenario.id),
    title: scenario.title,
    summary: scenario.sentence,
    beats: known ? beatsOf(scenario, known) : [nothingBreaks(scenario)],
  }
}

function beatsOf(
  scenario: Scenario,
  { breaks, switches, passes, secures }: Breakable,
): readonly Beat[] {
  const place = { scenario: scenario.id, strategy: breaks, run: '' }
  const fewest = `${switches === 0 ? 'no' : switches} context switch${switches > 1 ? 'es' : ''}`
  return [
    {
      title: 'Break it yourself',
      place,
      text: `Now you are the scheduler: choose who goes next until the run has ended and breaks ${whatBreaks(scenario, place)}. Search says that it takes ${fewest}.`,
      task: { text: `Break it with ${fewest}.`, goal: 'break', switches },
      claims: [],
    },
    secures ? nobodyCan(scenario, place, secures) : nobodyIsSafe(scenario, place),
    ...(passes ? [endsWell(place)] : []),
  ]
}

function nobodyCan(
  scenario: Scenario,
  place: Place,
  { strategy, options = {} }: NonNullable<Breakable['secures']>,
): Beat {
  const noun = nounOf(scenario)
  const world = worldIn(scenario, options)
  const secured = { ...place, options }
  return {
    title: 'Now nobody can',
    place: secured,
    text: `The question turned round: choose another ${noun}, under which no order breaks it${world && `, with ${world}`}. Then try to break it all the same.`,
    task: { text: `Choose another ${noun}, that no order can break.`, goal: 'secure' },
    claims: holding(scenario, { strategy, options }),
  }
}

function nobodyIsSafe(scenario: Scenario, place: Place): Beat {
  return {
    title: 'No way to be safe',
    place,
    text: `The question turned round has no answer here: under every ${nounOf(scenario)} some order breaks it, or never comes to an end. Look at what search says of each.`,
    claims: [],
  }
}

function endsWell(place: Place): Beat {
  return {
    title: 'An order that ends well',
    place,
    text: 'Back to the code that can be broken. Find an order of its steps in which nothing is broken.',
    task: { text: 'Bring the run to a good end.', goal: 'pass' },
    claims: [],
  }
}

function nothingBreaks(scenario: Scenario): Beat {
  const strategies = scenario.subject.strategies.map(({ id }) => id)
  return {
    title: 'Nobody can break it',
    place: { scenario: scenario.id, strategy: strategies[0] ?? '', run: '' },
    text: `Search has looked at every order of steps under every ${nounOf(scenario)}, and none breaks it. Try it all the same.`,
    claims: strategies.flatMap((strategy) => holding(scenario, { strategy, options: {} })),
  }
}

/** By what the run is judged, by name if that is short. */
function whatBreaks(scenario: Scenario, { strategy }: Place): string {
  const system = scenario.build({ strategy, options: {} })
  const judged = judgedIn(system, scenario, null)
  const titles = statementsOf(system)
    .filter(({ id }) => judged.includes(id))
    .map(({ title }) => `“${title}”`)
  if (titles.length > 3) return 'something that must hold'
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(titles)
}

/** That everything holds by which a run is judged. */
function holding(scenario: Scenario, { strategy, options }: Setting): readonly Claim[] {
  return judgedIn(scenario.build({ strategy, options }), scenario, null).map((id) => ({
    kind: 'property',
    id,
    holds: true,
    of: { strategy },
  }))
}

function nounOf({ subject }: Scenario): string {
  return subject.strategyNoun.toLowerCase()
}

function worldIn({ subject }: Scenario, options: Setting['options']): string {
  const { world = {} } = phrasesOf(subject)
  return Object.entries(options)
    .map(([option, choice]) => world[option]?.[choice] ?? choice)
    .join(' and ')
}
