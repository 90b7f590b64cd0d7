import { formatCount } from './numbers.ts'

/**
 * What search says of a strategy in one scenario, by all that is judged together. `unknown`: the search is over,
 * and cannot say. `open`: it is not over, and has found nothing yet.
 */
export type ComparedAnswer = 'holds' | 'violated' | 'deadlocks' | 'unknown' | 'open'

/** How a strategy does in the scenarios on which strategies are compared: in how many it does what. */
export interface Standing extends Readonly<Record<ComparedAnswer, number>> {
  readonly id: string
  readonly label: string
}

/** Counts what search says of one strategy, a scenario each. */
export function standingOf(
  { id, label }: Pick<Standing, 'id' | 'label'>,
  answers: readonly ComparedAnswer[],
): Standing {
  const count = (wanted: ComparedAnswer) => answers.filter((answer) => answer === wanted).length
  return {
    id,
    label,
    holds: count('holds'),
    violated: count('violated'),
    deadlocks: count('deadlocks'),
    unknown: count('unknown'),
    open: count('open'),
  }
}

/** In how many scenarios a strategy does not hold. */
export function failuresOf({ violated, deadlocks }: Standing): number {
  return violated + deadlocks
}

/** Those that hold in every scenario. */
export function holdingIn(standings: readonly Standing[]): readonly Standing[] {
  return standings.filter((each) => failuresOf(each) + each.unknown + each.open === 0)
}

/** More names than these are a number. */
const mostNamed = 4

/**
 * Which strategies hold in all scenarios, in one sentence or two; as long as that is not known, what nothing
 * breaks so far.
 */
export function comparisonSentence(standings: readonly Standing[]): string {
  const holding = holdingIn(standings)
  const unbroken = standings.filter((each) => failuresOf(each) === 0)
  if (unbroken.some(({ open }) => open > 0)) return soFar(standings, unbroken)
  const where = scenariosOf(standings)
  const unknown = unbroken.filter((each) => each.unknown > 0)
  const first =
    holding.length === 0
      ? unknown.length > 0
        ? `None is known to hold${where}.`
        : `None of ${wordOf(standings.length)} holds${where}.`
      : holding.length === standings.length
        ? `${allOf(standings.length)}${where}.`
        : `${capital(wordOf(holding.length))} ${holding.length === 1 ? 'holds' : 'hold'}${where}: ${names(holding)}.`
  return [first, ...(unknown.length > 0 ? [unknownSentence(unknown)] : closest(standings))].join(
    ' ',
  )
}

/** As {@link comparisonSentence}, of another world, in few words: `The merge alone: none holds.` */
export function otherWorldSentence(
  world: string,
  there: readonly Standing[],
  here: readonly Standing[],
): string {
  const unbroken = there.filter((each) => failuresOf(each) === 0)
  return `${capital(world)}: ${inFewWords(there, unbroken, holdingIn(here))}.`
}

/** What a strategy costs a thread and those beside it. */
export interface ComparedCost {
  readonly label: string
  /** Atomic steps that a thread takes when nobody is in its way. */
  readonly steps: number
  /** During how many of them another thread has to wait. */
  readonly waits: number
}

/** Which of some strategies lets others wait least; null if there is nothing to choose between. */
export function cheapestSentence(scenario: string, costs: readonly ComparedCost[]): string | null {
  if (costs.length < 2) return null
  const fewest = Math.min(...costs.map(({ waits }) => waits))
  const patient = costs.filter(({ waits }) => waits === fewest)
  const steps = Math.min(...patient.map((each) => each.steps))
  const best = patient.filter((each) => each.steps === steps)
  if (best.length === costs.length) return null
  return fewest === 0
    ? `In “${scenario}”, nobody waits under ${list(best)}.`
    : `In “${scenario}”, others wait least under ${list(best)}: during ${fewest} of ${steps} steps.`
}

/**
 * Which strategies break only where it cannot happen.
 *
 * @param standings in all scenarios.
 * @param possible in those that can happen, in the same order.
 * @param hypothetical the titles of the others.
 */
export function hypotheticalSentence(
  standings: readonly Standing[],
  possible: readonly Standing[],
  hypothetical: readonly string[],
): string | null {
  if (hypothetical.length === 0) return null
  const holding = new Set(holdingIn(possible).map(({ id }) => id))
  const only = standings.filter((each) => holding.has(each.id) && failuresOf(each) > 0)
  if (only.length === 0) return null
  return `${list(only)} ${only.length === 1 ? 'breaks' : 'break'} only in what seems impossible: ${hypothetical.join(', ')}.`
}

function soFar(standings: readonly Standing[], unbroken: readonly Standing[]): string {
  const searches = standings.reduce((sum, each) => sum + scenarioCount(each), 0)
  const over = searches - standings.reduce((sum, { open }) => sum + open, 0)
  const which =
    unbroken.length > mostNamed
      ? `${wordOf(unbroken.length)} of ${wordOf(standings.length)}`
      : names(unbroken)
  return `So far nothing fails under ${which}: ${formatCount(over)} of ${formatCount(searches)} searches are done.`
}

function inFewWords(
  there: readonly Standing[],
  unbroken: readonly Standing[],
  here: readonly Standing[],
): string {
  if (unbroken.length === 0) return 'none holds'
  if (unbroken.some(({ open }) => open > 0)) return 'not all is searched yet'
  if (unbroken.some(({ unknown }) => unknown > 0)) return 'not all is known'
  if (unbroken.length === there.length) return 'all hold'
  const isSame = here.length === unbroken.length && unbroken.every(({ id }) => isIn(here, id))
  const verb = unbroken.length === 1 ? 'holds' : 'hold'
  if (isSame) return `the same ${wordOf(unbroken.length)} ${verb}`
  return `${unbroken.length > mostNamed ? wordOf(unbroken.length) : list(unbroken)} ${verb}`
}

function isIn(standings: readonly Standing[], id: string): boolean {
  return standings.some((each) => each.id === id)
}

/** Where nothing holds, what breaks least. */
function closest(standings: readonly Standing[]): readonly string[] {
  const isKnown = standings.every(({ open, unknown }) => open + unknown === 0)
  const fewest = Math.min(...standings.map(failuresOf))
  const best = standings.filter((each) => failuresOf(each) === fewest)
  const isTold = isKnown && fewest > 0 && best.length < standings.length
  if (!isTold || best.length > mostNamed) return []
  const [only] = best
  const what =
    only && best.length === 1
      ? `${only.label} comes closest: it fails`
      : `${list(best)} come closest: each fails`
  return [`${what} in ${wordOf(fewest)}.`]
}

function unknownSentence(unknown: readonly Standing[]): string {
  return `Of ${list(unknown)} not all is known.`
}

/** In how many scenarios, if it is not the only one. */
function scenariosOf([first]: readonly Standing[]): string {
  const count = first ? scenarioCount(first) : 0
  if (count < 2) return ''
  return count === 2 ? ' in both scenarios' : ` in all ${formatCount(count)} scenarios`
}

function scenarioCount({ holds, violated, deadlocks, unknown, open }: Standing): number {
  return holds + violated + deadlocks + unknown + open
}

function allOf(count: number): string {
  if (count === 1) return 'It holds'
  return count === 2 ? 'Both hold' : `All ${wordOf(count)} hold`
}

function names(standings: readonly Pick<Standing, 'label'>[]): string {
  const labels = standings.map(({ label }) => label)
  return labels.join(labels.some((label) => label.includes(',')) ? '; ' : ', ')
}

function list(standings: readonly Pick<Standing, 'label'>[]): string {
  return new Intl.ListFormat('en').format(standings.map(({ label }) => label))
}

const words = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]

/** A small number as a word. */
function wordOf(count: number): string {
  return words[count] ?? formatCount(count)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
