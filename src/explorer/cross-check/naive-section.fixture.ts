import { replay } from '../../threads/replay.ts'
import { stepNames } from '../../threads/step-names.ts'
import type { System } from '../../system/system.ts'
import { violations } from './naive.fixture.ts'

/** Neighbouring steps to be taken as one by some threads. */
export interface NaiveSection {
  readonly threads: readonly string[]
  readonly from: string
  readonly to: string
}

/**
 * Tries every schedule in which a section is taken as one step, by plain recursion over replays.
 *
 * @returns the most steps that the section has, if every schedule ends and none is bad; null otherwise, or
 *   if it is never taken.
 */
export function stepsIfItHelps(
  system: System,
  judged: readonly string[],
  section: NaiveSection,
): number | null {
  let longest = 0
  const helps = (prefix: readonly string[]): boolean => {
    const trace = replay(system, prefix)
    if (trace.enabled.length === 0)
      return (
        trace.state === 'complete' && !violations(system, trace).some((id) => judged.includes(id))
      )
    const next = trace.enabled
      .map((actor) => withWhole(system, [...prefix, actor], section))
      .filter((run) => run !== null)
    longest = Math.max(longest, ...next.map((run) => run.length - prefix.length))
    return next.length > 0 && next.every(helps)
  }
  return helps([]) && longest > 1 ? longest : null
}

/** The run with the rest of a section that its last step begins; null if that has to wait. */
function withWhole(
  system: System,
  run: readonly string[],
  { threads, from, to }: NaiveSection,
): readonly string[] | null {
  const actor = run.at(-1) ?? ''
  const last = (prefix: readonly string[]): string =>
    stepNames(replay(system, prefix).steps).at(-1) ?? ''
  if (!threads.includes(actor) || last(run) !== from) return run
  for (let longer = [...run, actor]; ; longer = [...longer, actor]) {
    const before = replay(system, longer.slice(0, -1))
    if (before.threads.find(({ name }) => name === actor)?.outcome) return run
    if (!before.enabled.includes(actor)) return null
    if (last(longer) === to) return longer
  }
}

/** The fewest steps of any section that helps; null if none does. */
export function fewestSteps(system: System, judged: readonly string[]): number | null {
  const taken = stepsTaken(system)
  const names = [...new Set([...taken.values()].flatMap((steps) => [...steps]))]
  const found = names.flatMap((from) =>
    names.flatMap((to) => {
      const having = [...taken].flatMap(([thread, steps]) =>
        from !== to && steps.has(from) && steps.has(to) ? [thread] : [],
      )
      const groups = [...having.map((thread) => [thread]), ...(having.length > 1 ? [having] : [])]
      return groups.map((threads) => stepsIfItHelps(system, judged, { threads, from, to }))
    }),
  )
  const sizes = found.filter((steps) => steps !== null)
  return sizes.length > 0 ? Math.min(...sizes) : null
}

/** By thread, the names of the steps that it takes in some schedule. */
function stepsTaken(system: System): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map(system.threads.map(({ name }) => [name, new Set<string>()]))
  const visit = (prefix: readonly string[]): void => {
    const { steps, enabled } = replay(system, prefix)
    const name = stepNames(steps).at(-1)
    if (name !== undefined) taken.get(steps.at(-1)?.actor ?? '')?.add(name)
    for (const actor of enabled) visit([...prefix, actor])
  }
  visit([])
  return taken
}
