import { pointOfNoReturn, swapThatPasses, type Fate, type StateGraph } from '../../src/index.ts'
import type { DerivedRun } from './derived-run.ts'
import { oncePerPair } from './once-per-pair.ts'
import { graphOn, type Proof } from '../search/proof.ts'

/** The step of the run that decided it, and what would have decided it otherwise. */
export interface PointOfNoReturn {
  /** Index of the step after which every continuation violates; -1 if it was so from the start. */
  readonly index: number
  /** Index of the first of two neighbouring steps whose exchange makes the whole run pass, or null. */
  readonly swap: number | null
}

/** The point of no return of the run, if it has one and the state graph is known. */
export function pointOfNoReturnOf(
  { moment }: Pick<DerivedRun, 'moment'>,
  proof: Proof,
): PointOfNoReturn | null {
  const graph = graphOn(proof, moment)
  return graph && turnOf(graph, moment.schedule)
}

/** Of a whole run: wherever in it the page stands. */
const turnOf = oncePerPair(
  (graph: StateGraph, schedule: readonly string[]): PointOfNoReturn | null => {
    const index = pointOfNoReturn(graph, schedule)
    return index === null ? null : { index, swap: swapThatPasses(graph, schedule) }
  },
)

/** What can still become of the run up to the cursor; unknown as long as the state graph is. */
export function fateOfRun({ moment }: Pick<DerivedRun, 'moment'>, proof: Proof): Fate {
  const graph = graphOn(proof, moment)
  const state = graph?.after(moment.schedule.slice(0, moment.at)) ?? null
  return graph && state !== null ? graph.fate(state) : 'unknown'
}

/** Where each possible next step leads, by who takes it; empty as long as the state graph is not known. */
export function fatesOf(
  { moment }: Pick<DerivedRun, 'moment'>,
  proof: Proof,
): ReadonlyMap<string, Fate> {
  const choices = graphOn(proof, moment)?.choices(moment.schedule.slice(0, moment.at)) ?? []
  return new Map(choices.map(({ actor, fate }) => [actor, fate]))
}
