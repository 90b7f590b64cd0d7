import {
  comparePins,
  formatCount,
  propertyFailure,
  type OwnProgram,
  type System,
} from '../../../src/index.ts'
import type { ReportedVerdict } from '../../search/reported.ts'

/** What search says of something that a program says must hold, behind the line that says so. */
export interface PropertyVerdict {
  /** The id of the property. */
  readonly id: string
  /** The last line of its statement, from 1. */
  readonly line: number
  readonly kind: 'breaks' | 'holds' | 'unknown'
  /** Under the variant that is chosen: `4 of 6 schedules break it`. */
  readonly told: string
  /** How its pin stands to that, for the variant that is chosen. */
  readonly pin: 'none' | 'right' | 'wrong' | 'not known'
  /** What is wrong with its pins, under whichever variant; empty if nothing is. */
  readonly wrong: readonly string[]
  /** Why it could not be judged in the shortest schedule that breaks it, as a clause; null if it could. */
  readonly failure: string | null
  /** Whether no schedule breaks it under any of several variants: then it may say less than was meant. */
  readonly isEmpty: boolean
}

/** Verdicts by variant, as far as they are known. */
export type VerdictsByVariant = ReadonlyMap<string, ReportedVerdict>

/** What schedules do that break what is always judged, and what they are if none does. */
const general: Readonly<Record<string, { readonly breaks: string; readonly holds: string }>> = {
  'no-deadlock': { breaks: 'deadlock', holds: 'no deadlock' },
  'no-failure': { breaks: 'end in a failure', holds: 'no failure' },
  serializable: { breaks: 'are not serializable', holds: 'serializable' },
}

/**
 * What is to be told behind the lines of a program: of each property, and behind `run(…)` of deadlocks, failures and
 * serializability where these are pinned, and of the first two also where there are some.
 *
 * @param system under the variant that is chosen.
 */
export function propertyVerdicts(
  program: OwnProgram,
  variant: string,
  verdicts: VerdictsByVariant,
  system: System,
): readonly PropertyVerdict[] {
  const { properties, run, pins } = program
  const verdict = verdicts.get(variant)
  const written = properties.map(({ sentence, span }) => ({ id: sentence, line: span.endLine }))
  const always = run
    ? Object.keys(general)
        .filter(
          (id) =>
            pins.some(({ property }) => property === id) ||
            (id !== 'serializable' && violatingOf(verdict, id) > 0n),
        )
        .map((id) => ({ id, line: run.endLine }))
    : []
  return [...always, ...written].map(({ id, line }) => {
    const compared = program.variants.flatMap((each) => {
      const found = verdicts.get(each)
      return found ? comparePins(program, each, found).filter(({ pin }) => pin.property === id) : []
    })
    const own = compared.find(({ pinned }) => pinned.variant === variant)
    const isPinned = pins.some(({ property }) => property === id)
    return {
      id,
      line,
      ...standing(id, verdict),
      failure: verdict ? propertyFailure(system, verdict, id) : null,
      pin: isPinned ? (own?.answer ?? 'not known') : 'none',
      wrong: compared.flatMap(({ pinned, answer, found }) =>
        answer === 'wrong' && found
          ? [
              `Pinned ${pinned.violating} of ${pinned.schedules} under ${pinned.variant}, found ${found.violating} of ${found.schedules}`,
            ]
          : [],
      ),
      isEmpty: !(id in general) && holdsUnderAll(program, id, verdicts),
    }
  })
}

function standing(
  id: string,
  verdict: ReportedVerdict | undefined,
): Pick<PropertyVerdict, 'kind' | 'told'> {
  const words = general[id]
  const found = verdict?.properties.find((each) => each.id === id)
  if (!verdict || !found) return { kind: 'unknown', told: 'searching …' }
  const { violating, answer } = found
  const { schedules, complete, done } = verdict
  const all = formatCount(schedules)
  if (violating > 0n) {
    const some = complete
      ? `${formatCount(violating)} of ${all}`
      : `at least ${formatCount(violating)}`
    const told = words?.breaks ?? (violating === 1n ? 'breaks it' : 'break it')
    return {
      kind: 'breaks',
      told: `${some} ${schedules === 1n ? 'schedule' : 'schedules'} ${told}`,
    }
  }
  if (!complete)
    return { kind: 'unknown', told: done ? 'not known: search stopped' : 'searching …' }
  if (answer === 'deadlocks')
    return {
      kind: 'unknown',
      told: `${formatCount(verdict.deadlocks)} of ${all} schedules deadlock before it is judged`,
    }
  if (answer === 'inapplicable') return { kind: 'unknown', told: 'says nothing here' }
  const holds = words?.holds ?? 'holds'
  return {
    kind: 'holds',
    told: schedules === 1n ? `${holds} in the only schedule` : `${holds} in all ${all} schedules`,
  }
}

function violatingOf(verdict: ReportedVerdict | undefined, id: string): bigint {
  return verdict?.properties.find((each) => each.id === id)?.violating ?? 0n
}

/** Whether it is known of several variants, and all, that no schedule breaks a property: of one alone that is what was meant. */
function holdsUnderAll({ variants }: OwnProgram, id: string, verdicts: VerdictsByVariant): boolean {
  if (variants.length < 2) return false
  return variants.every((variant) => {
    const verdict = verdicts.get(variant)
    return verdict?.complete === true && violatingOf(verdict, id) === 0n
  })
}
