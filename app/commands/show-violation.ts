import { kindOfEnd, kindsOfEnds, scheduleChance, type EndKind } from '../../src/index.ts'
import type { DerivedRun } from '../derived/derived-run.ts'
import { drawnOn, verdictOn } from '../search/proof.ts'
import type { Session, SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/**
 * Which violation to show. `race-only`: the shortest whose outcome no serial run has, one that needs
 * interleaving. `shortest`: the shortest of all. `likeliest`: the schedule that a uniformly random scheduler is most
 * likely to take. Among equals it is the one with the fewest context switches.
 */
export type ViolationKind = 'race-only' | 'shortest' | 'likeliest'

/** A run that breaks what is judged on the page. */
export interface KnownViolation {
  readonly kind: ViolationKind
  /** The whole run. */
  readonly schedule: readonly string[]
  /**
   * Whether a serial run breaks the same and ends in the same memory: it is a plain bug then. Null if that is
   * not known, or if there is no serial run.
   */
  readonly serial: boolean | null
  /** How probable this very schedule is under a uniformly random scheduler. */
  readonly chance: number
}

/**
 * The violations that are known by now, the one that needs interleaving first. Two kinds may have one schedule.
 * As long as search goes on the shortest alone is known, and may still become shorter.
 */
export function knownViolations(
  { moment, proof }: Pick<Session, 'moment' | 'proof'>,
  { system, judged }: Pick<DerivedRun, 'system' | 'judged'>,
): readonly KnownViolation[] {
  const verdict = verdictOn(proof, moment)
  if (!verdict) return []
  const raceOnly = kindsOfEnds(verdict.outcomes, judged).find(({ kind }) => kind === 'race-only')
  const shortest = verdict.outcomes.find(({ violates }) =>
    violates.some((id) => judged.includes(id)),
  )
  const likeliest = drawnOn(proof, moment)?.likeliest
  const violation = (
    kind: ViolationKind,
    schedule: readonly string[],
    end: EndKind,
  ): KnownViolation => ({
    kind,
    schedule,
    serial: end === 'serial' ? true : end === 'race-only' ? false : null,
    chance: scheduleChance(system, schedule),
  })
  return [
    ...(raceOnly ? [violation('race-only', raceOnly.witness, 'race-only')] : []),
    ...(shortest ? [violation('shortest', shortest.witness, kindOfEnd(shortest, judged))] : []),
    ...(likeliest ? [violation('likeliest', likeliest.schedule, likeliest.end)] : []),
  ]
}

/** Goes to the end of a violation of that kind, if one is known. */
export function showViolation(store: SessionStore, kind: ViolationKind): void {
  const session = store.getState()
  const { moment } = session
  const found = knownViolations(session, store.derive(moment)).find((each) => each.kind === kind)
  if (!found) return
  const { schedule } = found
  commit(store, { moment: { ...moment, schedule, at: schedule.length } })
}
