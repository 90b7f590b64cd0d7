import { graphOn, type Proof } from '../../search/proof.ts'
import type { DerivedRun } from '../derived-run.ts'
import type { Compared } from './compared.ts'
import { endOfRun, type EndOfRun } from './end-of-run.ts'

/** How the two runs that are compared end, as far as search knows. */
export function endsOfRuns(
  { left, right }: Pick<Compared, 'left' | 'right'>,
  proof: Proof,
): readonly [left: EndOfRun, right: EndOfRun] {
  return [endOf(left, proof), endOf(right, proof)]
}

function endOf(current: DerivedRun, proof: Proof): EndOfRun {
  const { schedule } = current.moment
  const graph = graphOn(proof, current.moment)
  const state = graph?.after(schedule) ?? null
  return endOfRun(current, graph && state !== null ? graph.fate(state) : null)
}
