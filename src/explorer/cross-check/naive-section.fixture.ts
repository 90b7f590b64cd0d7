import { everyRun } from '../../threads/every-run.fixture.ts'
import { replay, type Trace } from '../../threads/replay.ts'
import { stepNames } from '../../threads/step-names.ts'
import type { System } from '../../system/system.ts'
import { violations } from './naive.fixture.ts'

/** Neighbouring steps to be taken as one by some threads. */
export interface NaiveSection {
  readonly threads: readonly string[]
  readonly from: string
  readonly to: string
}

/** What runs of one system come to, each replayed once. */
type Replayed = (run: readonly string[]) => Trace

function remembered(system: System): Replayed {
  const traces = new Map<string, Trace>()
  return (run) => {
    const key = run.join()
    let trace = traces.get(key)
    if (!trace) traces.set(key, (trace = replay(system, run)))
    return trace
  }
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
  replayed = remembered(system),
): number | null {
  let longest = 0
  const helps = (prefix: readonly string[]): boolean => {
    const trace = replayed(prefix)
    if (trace.enabled.length === 0)
      return (
        trace.state === 'complete' && !violations(system, trace).some((id) => judged.includes(id))
      )
    const next = trace.enabled
      .map((actor) => withWhole(replayed, [...prefix, actor], section))
      .filter((run) => run !== null)
    longest = Math.max(longest, ...next.map((run) => run.length - prefix.length))
    return next.length > 0 && next.every(helps)
  }
  return helps([]) && longest > 1 ? longest : null
}

/** The run with the rest of a section that its last step begins; null if that has to wait. */
function withWhole(
  replayed: Replayed,
  run: readonly string[],
  { threads, from, to }: NaiveSection,
): readonly string[] | null {
  const actor = run.at(-1) ?? ''
  const last = (prefix: readonly string[]): string => stepNames(replayed(prefix).steps).at(-1) ?? ''
  if (!threads.includes(actor) || last(run) !== from) return run
  for (let longer = [...run, actor]; ; longer = [...longer, actor]) {
    const before = replayed(longer.slice(0, -1))
    if (before.threads.find(({ name }) => name === actor)?.outcome) return run
    if (!before.enabled.includes(actor)) return null
    if (last(longer) === to) return longer
  }
}

/** The fewest steps of any section that helps; null if none does. */
export function fewestSteps(system: System, judged: readonly string[]): number | null {
  const taken = stepsTaken(system)
  const replayed = remembered(system)
  const names = [...new Set([...taken.values()].flatMap((steps) => [...steps]))]
  const found = names.flatMap((from) =>
    names.flatMap((to) => {
      const having = [...taken].flatMap(([thread, steps]) =>
        from !== to && steps.has(from) && steps.has(to) ? [thread] : [],
      )
      const groups = [...having.map((thread) => [thread]), ...(having.length > 1 ? [having] : [])]
      return groups.map((threads) =>
        stepsIfItHelps(system, judged, { threads, from, to }, replayed),
      )
    }),
  )
  const sizes = found.filter((steps) => steps !== null)
  return sizes.length > 0 ? Math.min(...sizes) : null
}

/** By thread, the names of the steps that it takes in some schedule. */
function stepsTaken(system: System): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map(system.threads.map(({ name }) => [name, new Set<string>()]))
  for (const { trace } of everyRun(system)) {
    const { steps } = trace()
    const name = stepNames(steps).at(-1)
    if (name !== undefined) taken.get(steps.at(-1)?.actor ?? '')?.add(name)
  }
  return taken
}
