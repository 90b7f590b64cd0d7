import { judgementOf, judgeRun } from '../../src/index.ts'
import { verdictOn, type Proof } from '../search/proof.ts'
import type { DerivedRun } from './derived-run.ts'
import { pointOfNoReturnOf } from './point-of-no-return.ts'

/**
 * The number of the step since which the run, as far as it has come, cannot but break a property by which it is judged.
 * Null if it is lost by none of its steps, or not known to break just this one.
 */
export function brokenSince(current: DerivedRun, proof: Proof, property: string): number | null {
  const { moment, judged, system, now } = current
  const index = pointOfNoReturnOf(current, proof)?.index ?? -1
  if (!judged.includes(property) || index < 0 || index >= moment.at) return null
  const isBroken =
    now.state === 'running'
      ? isBrokenByEachBad(current, proof, property)
      : judgeRun(system, now).some((breach) => breach.property.id === property)
  return isBroken ? index + 1 : null
}

/** Whether whatever breaks something that is judged breaks this property. */
function isBrokenByEachBad({ moment, judged }: DerivedRun, proof: Proof, property: string) {
  const verdict = verdictOn(proof, moment)
  const found = verdict?.properties.find(({ id }) => id === property)
  return verdict?.complete === true && found?.violating === judgementOf(verdict, judged).violating
}
