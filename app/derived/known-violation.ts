import { judgementOf } from '../../src/index.ts'
import { verdictOn } from '../search/proof.ts'
import type { Session } from '../session/session.ts'

/** The shortest run that breaks a property by which runs are judged here, if one is known. */
export function knownViolation(
  { moment, proof }: Session,
  judged: readonly string[],
): readonly string[] | null {
  const verdict = verdictOn(proof, moment)
  return verdict && judgementOf(verdict, judged).shortest
}
