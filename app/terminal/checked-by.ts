import {
  Exploration,
  failureSentence,
  judgedIn,
  type Checked,
  withoutEachStep,
  worldOf,
} from '../../src/index.ts'
import type { Request, Target } from './arguments.ts'
import { judgedOf } from './judged-argument.ts'

/** How a target is searched, and by what it is judged. */
export interface How extends Pick<Request, 'raw' | 'steps'> {
  /** The ids of properties, or null for those that each scenario names. */
  readonly judged: readonly string[] | null
}

/** @throws BadArguments for a property to judge by that no target has. */
export function howOf({ raw, steps, judge }: Request, targets: readonly Target[]): How {
  const scenarios = [...new Set(targets.map(({ scenario }) => scenario))]
  const isJudged = judge !== null && targets.length > 0
  return { raw, steps, judged: isJudged ? judgedOf(scenarios, judge) : null }
}

/** Searches a target. Without a clock: states, memory and steps limit the search, so that it says the same on any machine. */
export function checkedBy(target: Target, how: How): Checked {
  const checking = checkingBy(target, how)
  for (;;) {
    const { done, value } = checking.next()
    if (done) return value
  }
}

/** An own race that cannot be searched, such as one that does something else each time. The message is one sentence. */
export class Unsearchable extends Error {}

/** A slice of a search, in milliseconds: whoever waits for it to be dropped is not kept waiting. */
const slice = 50

/**
 * The same in slices, so that the search can be dropped. It says the same, as no limit of time applies.
 *
 * @param now the time in milliseconds, from any start. Without a clock, there is but one slice.
 */
export function* checkingBy(
  target: Target,
  { raw, judged, steps }: How,
  now?: () => number,
): Generator<void, Checked> {
  const { scenario, strategy, options } = target
  const setting = { strategy, options }
  const system = systemOf(target)
  const exploration = new Exploration(system, {
    merge: !raw,
    ...(now && { now, limits: { milliseconds: Infinity } }),
  })
  while (!advanced(exploration, target)) yield
  const ids = judgedIn(system, scenario, judged)
  const verdict = exploration.verdict()
  const told = {
    scenario,
    setting,
    world: worldOf(scenario, setting),
    system,
    judged: ids,
    verdict,
    why: exploration.why(ids),
    section: exploration.atomicSection(ids),
    ...(target.own && { failure: failureSentence(system, verdict) }),
  }
  if (!steps) return told
  const without = []
  for (const each of withoutEachStep(system, exploration.stepNames(), ids)) {
    without.push(each)
    yield
  }
  return { ...told, without }
}

/** @throws Unsearchable where a person's own program is at fault. */
function advanced(exploration: Exploration, { own }: Target): boolean {
  try {
    return exploration.advance(slice)
  } catch (error) {
    throw own && error instanceof Error ? new Unsearchable(error.message) : error
  }
}

export function systemOf({
  scenario,
  strategy,
  options,
}: Target): ReturnType<Target['scenario']['build']> {
  return scenario.build({ strategy, options })
}
