import { leavingOut } from '../steps/leaving-out.ts'
import { statementsOf } from '../system/general-properties.ts'
import type { System } from '../system/system.ts'
import { judgementOf, type Judgement } from './answers/judgement.ts'
import { explore } from './exploration.ts'
import type { SizeLimits } from './limits.ts'

/** What search says of a system that lacks one step. */
export interface WithoutStep extends Judgement {
  /** The step's name, as threads take it: see `stepNames`. */
  readonly step: string
  readonly complete: boolean
  readonly schedules: bigint
  readonly deadlocks: bigint
  /** The ids of the required properties that some schedule breaks. */
  readonly breaks: readonly string[]
}

/**
 * What each step is for: a system with one of its threads' steps left out, wherever a thread takes a step of
 * that name, searched for each step in turn. It is the mutation testing of a fix, by all schedules.
 *
 * The release of a lock goes with its acquisition, for neither makes sense without the other.
 *
 * @param steps the names of the steps to leave out.
 * @param judged the ids of the properties that count as a violation.
 */
export function* withoutEachStep(
  system: System,
  steps: readonly string[],
  judged: readonly string[],
  limits: Partial<SizeLimits> = {},
): Generator<WithoutStep> {
  for (const step of steps) {
    const verdict = explore(withoutStep(system, step), { limits }).verdict()
    yield {
      step,
      ...judgementOf(verdict, judged),
      complete: verdict.complete,
      schedules: verdict.schedules,
      deadlocks: verdict.deadlocks,
      breaks: requiredIn(system).filter((id) =>
        verdict.properties.some((each) => each.id === id && each.answer === 'violated'),
      ),
    }
  }
}

/** The system with a step left out. */
function withoutStep(system: System, step: string): System {
  const names = new Set([step, step.replace(/\.acquire(?=#\d+$)/, '.release')])
  return {
    ...system,
    threads: system.threads.map((thread) => ({
      ...thread,
      start: () => leavingOut(thread.start(), ({ use }, nth) => names.has(`${use}#${nth}`)),
    })),
  }
}

function requiredIn(system: System): readonly string[] {
  return statementsOf(system)
    .filter(({ rank }) => rank === 'required')
    .map(({ id }) => id)
}
