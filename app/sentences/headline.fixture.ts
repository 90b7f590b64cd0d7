import type { Trace } from '../../src/index.ts'
import { identity, rowsIn, type Facts, type Held } from './facts.fixture.ts'
import { faultsIn } from './faults.fixture.ts'
import type { Ends } from './turns.fixture.ts'

/** Every run of a system that has ended. */
export interface AllRuns {
  readonly ends: readonly {
    readonly schedule: readonly string[]
    readonly now: Trace
    readonly isBad: boolean
  }[]
  /** How probable it is that a run ends badly. */
  readonly chance: number
}

/** All runs that have ended, and whether each breaks what is judged. */
export function allEnds(runs: readonly Trace[], bad: Ends): AllRuns {
  const ends = runs
    .filter(({ state }) => state !== 'running')
    .map((now) => {
      const schedule = now.steps.map(({ actor }) => actor)
      return { now, schedule, isBad: bad.get(schedule.join()) === true }
    })
  return { ends, chance: chanceFrom([], { ends, chance: Number.NaN }) }
}

/** What is not so in the sentence that leads the page, at the end of a run as far as it has come. */
export function untrueHeadline(text: string, facts: Facts, all: AllRuns): readonly string[] {
  const plain = text.replaceAll('\u00A0', ' ')
  const isTrue =
    isShareTrue(plain, all) &&
    isRowTrue(plain, facts, all) &&
    isBesidesTrue(plain, facts) &&
    isRunTrue(plain, facts, all)
  return isTrue ? [] : [plain]
}

/** The ends of all runs that begin like this one. */
function endsFrom(run: readonly string[], { ends }: AllRuns): AllRuns['ends'] {
  return ends.filter(({ schedule }) => run.every((actor, index) => schedule[index] === actor))
}

function nextOf(run: readonly string[], all: AllRuns): readonly string[] {
  const next = endsFrom(run, all).flatMap(({ schedule }) => schedule[run.length] ?? [])
  return [...new Set(next)]
}

/** How probable a bad end is if each that can go next is as likely as the other. */
function chanceFrom(run: readonly string[], all: AllRuns): number {
  const next = nextOf(run, all)
  if (next.length === 0) return endsFrom(run, all).some(({ isBad }) => isBad) ? 1 : 0
  return next.reduce((sum, actor) => sum + chanceFrom([...run, actor], all), 0) / next.length
}

function isShareTrue(text: string, all: AllRuns): boolean {
  const total = all.ends.length
  const count = all.ends.filter(({ isBad }) => isBad).length
  const every = total === 1 ? 'the only order' : total === 2 ? 'both orders' : `all ${total} orders`
  if (count === 0) return text.includes(`${every} pass`) || text.includes(' deadlock')
  if (count === total) return text.includes(`, ${every} `)
  const chance = all.chance * 100
  const [, under, figure] = /, (< |> )?(\d+) % of random orders /.exec(text) ?? []
  if (under) return under === '< ' ? chance < 1 : chance > 99
  return Math.abs(Number(figure) - chance) <= 0.5
}

/** Where a name stands for what is broken, every bad run leaves it at fault. */
function isRowTrue(text: string, facts: Facts, { ends }: AllRuns): boolean {
  const [, row] = /orders leave (\w+) pointing/.exec(text) ?? []
  const [, ours] = /This run (?:does|will do) that to (\w+),/.exec(text) ?? []
  const isLeft = (named: string, now: Trace) =>
    faultsIn(facts, now.heap, now.state === 'complete').some((each) =>
      each.endsWith(` byName ${named}`),
    )
  return (
    (row === undefined || ends.every(({ now, isBad }) => !isBad || isLeft(row, now))) &&
    (ours === undefined || isLeft(ours, facts.now))
  )
}

/**
 * What a bad run is said to do is all that is wrong with its maps, whether it was said of other runs, too, or not; and
 * one fault is told once, though it breaks two properties.
 */
function isBesidesTrue(text: string, facts: Facts): boolean {
  const [, does] = / This run does(.*), since step /.exec(text) ?? []
  if (does === undefined || facts.subject !== 'cache') return does?.includes(', and ') !== true
  const wrong = faultsIn(facts, facts.now.heap, true).filter((fault) => fault.includes(' byName '))
  const unnamed = unnamedIn(facts)
  const names = [...text.matchAll(/leaves? (\w+|a name) pointing at a dead entry/g)].map(
    ([, name = '']) => name,
  )
  const places = [
    { at: text.search(/leaves? (?:\w+|a name) pointing/), faults: wrong },
    { at: text.indexOf(' an entry that no name leads to'), faults: unnamed },
  ]
  const told = places.filter(({ at }) => at >= 0).toSorted((one, other) => one.at - other.at)
  const untold = places.filter(({ at }) => at < 0)
  const isAnother = (faults: readonly string[]) =>
    faults.some((fault) => told[0]?.faults.includes(fault) !== true)
  return (
    names.every((name) => name === 'a name' || wrong.some((fault) => fault.endsWith(` ${name}`))) &&
    told.every(({ faults }) => faults.length > 0) &&
    untold.every(({ faults }) => !isAnother(faults)) &&
    (!does.includes(', and ') || told.slice(1).every(({ faults }) => isAnother(faults)))
  )
}

/**
 * Each entry in the cache that its name does not lead to, as the fault that it is: of the name, where that leads to
 * another instance of the entry's own id, else of the entry. Where names are bounded, nobody is promised that one does.
 */
function unnamedIn({ system, options, now: { heap } }: Facts): readonly string[] {
  if (options['names'] === 'bounded') return []
  return [...rowsIn(system, heap, 'byId')].flatMap(([id, { held }]) => {
    if (held === undefined || held === null) return []
    const entity = (Array.isArray(held) ? held[0] : held) as Held
    if (entity['dropped'] === true) return []
    const name = String(entity['name'])
    const { held: named } = rowsIn(system, heap, 'byName').get(name) ?? {}
    if (named === undefined || named === null) return [`MISSING byId ${id}`]
    const isRight =
      typeof named === 'number' ? String(named) === id : identity(named) === identity(entity)
    if (isRight) return []
    const isOfIt = typeof named !== 'number' && String((named as Held)['id']) === id
    return [isOfIt ? `STALE byName ${name}` : `STALE byId ${id}`]
  })
}

function isRunTrue(text: string, { now }: Facts, all: AllRuns): boolean {
  const run = now.steps.map(({ actor }) => actor)
  const told = /(?:This run|Nothing is decided yet).*$/.exec(text)?.[0] ?? ''
  const isAnyBad = all.ends.some(({ isBad }) => isBad)
  const [only, ...more] = endsFrom(run, all)
  if (now.state === 'deadlock' && only?.isBad === false && more.length === 0)
    return told === 'This run deadlocks.'
  if (!isAnyBad || all.ends.length === 1) return told === ''
  const isSettled = (as: boolean) => (length: number) =>
    endsFrom(run.slice(0, length), all).every(({ isBad }) => isBad === as)
  const lengths = Array.from({ length: run.length + 1 }, (_, length) => length)
  const lost = lengths.find(isSettled(true))
  const safe = lengths.find(isSettled(false))
  if (lost !== undefined) return isLostTrue(told, now, lost)
  if (safe === undefined) return isOpenTrue(told, run, all)
  return now.state === 'running'
    ? told === `This run no longer can, since step ${safe}.`
    : told === `This run does not; it no longer could since step ${safe}.`
}

function isLostTrue(told: string, now: Trace, lost: number): boolean {
  if (lost === 0) return told === 'This run is no exception.'
  const form =
    /^This run (does|will)(?: do)?(?: that to \w+)?(?:, and leaves .+)?, since step (\d+)(?:: (.+))?\.$/
  const [, verb, step, cause] = form.exec(told) ?? []
  const turns = now.steps
    .map(({ actor }) => actor)
    .filter((actor) => /^[A-Z]$/.test(actor))
    .filter((actor, index, all) => actor !== all[index - 1])
  const isSerial = now.state === 'complete' && new Set(turns).size === turns.length
  // An exact reason is fulfilled by the very step that decides the run, which comes before another.
  const decider = now.steps[lost - 1]?.actor
  const isCause = cause?.startsWith('a plain bug')
    ? isSerial
    : cause === undefined || cause.split(' and ').some((each) => each.startsWith(`${decider}`))
  return verb === (now.state === 'running' ? 'will' : 'does') && Number(step) === lost && isCause
}

function isOpenTrue(told: string, run: readonly string[], all: AllRuns): boolean {
  const start =
    run.length === 0 ? 'Nothing is decided yet' : `This run is open at step ${run.length}`
  const named = (says: string) =>
    (new RegExp(`[:,] ${says} if (.+?) (?:goes|does)`).exec(told)?.[1] ?? '')
      .split(/, or |, | or /)
      .filter((name) => name !== '')
      .map((name) => name.replace('task ', ''))
      .toSorted()
      .join()
  const by = { lost: [] as string[], saved: [] as string[], open: [] as string[] }
  for (const actor of nextOf(run, all)) {
    const ends = endsFrom([...run, actor], all).map(({ isBad }) => isBad)
    const fate = ends.every(Boolean) ? 'lost' : ends.some(Boolean) ? 'open' : 'saved'
    by[fate].push(actor)
  }
  const isUndecided = by.lost.length + by.saved.length === 0
  return (
    told.startsWith(start) &&
    named('lost') === by.lost.toSorted().join() &&
    named('saved') === by.saved.toSorted().join() &&
    named('still open') === (isUndecided ? '' : by.open.toSorted().join()) &&
    isUndecided === /, whoever goes (?:first|next)\.$/.test(told)
  )
}
