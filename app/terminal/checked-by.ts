import { Exploration, judgedIn, type Checked, withoutEachStep, worldOf } from '../../src/index.ts'
import type { readArguments, Target } from './arguments.ts'

/** How a target is searched, and by what it is judged. */
export type How = Pick<ReturnType<typeof readArguments>, 'raw' | 'judged' | 'steps'>

/** Searches a target. Without a clock: states, memory and steps limit the search, so that it says the same on any machine. */
export function checkedBy(target: Target, { raw, judged, steps }: How): Checked {
  const system = systemOf(target)
  const exploration = new Exploration(system, { merge: !raw })
  exploration.advance(Infinity)
  const ids = judgedIn(system, target.scenario, judged)
  return {
    scenario: target.scenario,
    setting: target,
    world: worldOf(target.scenario, target),
    system,
    judged: ids,
    verdict: exploration.verdict(),
    why: exploration.why(ids),
    section: exploration.atomicSection(ids),
    ...(steps && { without: [...withoutEachStep(system, exploration.stepNames(), ids)] }),
  }
}

export function systemOf({
  scenario,
  ...setting
}: Target): ReturnType<Target['scenario']['build']> {
  return scenario.build(setting)
}
