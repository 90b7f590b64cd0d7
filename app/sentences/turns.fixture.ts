import type { Trace } from '../../src/index.ts'
import { brokenBy, type Facts } from './facts.fixture.ts'

/** What is told of the step that decided a run, and of the exchange of two steps that would have saved it. */
interface ToldTurn {
  readonly turn: string
  readonly exchange: string | null
}

/** Whether each run that has ended breaks what is judged, by its schedule. */
export type Ends = ReadonlyMap<string, boolean>

export function endsOf(facts: Facts, runs: readonly Trace[]): Ends {
  return new Map(
    runs
      .filter(({ state }) => state !== 'running')
      .map((now) => [
        now.steps.map(({ actor }) => actor).join(),
        brokenBy({ ...facts, now }).some((id) => facts.judged.includes(id)),
      ]),
  )
}

/**
 * What is not so of that, for a run that has ended.
 *
 * @param told null if nothing is told.
 * @param bad the ends of all runs.
 */
export function untrueTurn(told: ToldTurn | null, facts: Facts, bad: Ends): readonly string[] {
  const { system, judged, now } = facts
  const titles = system.properties.flatMap(({ id, title }) => (judged.includes(id) ? [title] : []))
  const run = now.steps.map(({ actor }) => actor)
  const isDoomed = (length: number) =>
    [...bad].every(
      ([schedule, is]) =>
        is || schedule.split(',').slice(0, length).join() !== run.slice(0, length).join(),
    )
  const lengths = Array.from({ length: run.length + 1 }, (_, length) => length)
  const decided = lengths.find(isDoomed)
  if (decided === undefined) return told ? [told.turn] : []
  const place = decided === 0 ? '' : `after step ${decided}, by ${run[decided - 1]}, `
  const isSaved = (index: number) =>
    run[index] !== run[index + 1] &&
    bad.get(
      run
        .with(index, run[index + 1] ?? '')
        .with(index + 1, run[index] ?? '')
        .join(),
    ) === false
  const first = lengths.slice(0, -2).find(isSaved)
  const turnForm =
    /^(?:Point of no return: (after step \d+, by \w+, )every continuation|Doomed from the start: every run) breaks (.+)\.$/
  const [, where = '', what = ''] = turnForm.exec(told?.turn ?? '') ?? []
  const [, swap, other, held] =
    /^exchange steps (\d+) and (\d+): (.+) holds? then$/.exec(told?.exchange ?? '') ?? []
  return [
    ...(where === place && titles.every((title) => what.includes(title))
      ? []
      : [`turn: ${told?.turn}`]),
    ...((
      first === undefined
        ? told?.exchange === null
        : Number(swap) === first + 1 &&
          Number(other) === first + 2 &&
          titles.every((title) => held?.includes(title))
    )
      ? []
      : [`exchange: ${told?.exchange}`]),
  ]
}
