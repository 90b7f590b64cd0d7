import { fewestSwitches } from '../explorer/answers/fewest-switches.ts'
import type { StateGraph } from '../explorer/answers/state-graph.ts'
import { switchesIn } from '../schedule/switches.ts'
import type { Task } from './lesson.ts'

/** What a run is to be brought to. */
type Aim = Pick<Task, 'switches'> & { readonly goal: 'break' | 'pass' }

/**
 * Hints for somebody who brings about a run by steps of their own, the one that tells least first: where it still could
 * be done, and then who would have to go next. Each is one sentence.
 *
 * @param run the steps taken so far.
 * @returns none where the run has come to its end as it should, or where search does not know.
 */
export function hintsFor(graph: StateGraph, run: readonly string[], aim: Aim): readonly string[] {
  const way = wayOn(graph, run, aim)
  if (way?.length === run.length) return []
  const [next] = way?.slice(run.length) ?? []
  const done = aim.goal === 'break' ? 'broken' : 'saved'
  if (next !== undefined)
    return [
      `It can still be ${done} from here${withSwitches(graph, run, aim)}.`,
      `Let ${nameOf(next)} go next.`,
    ]
  const turned = turningPoint(graph, run, aim)
  if (!turned) return []
  const { steps, actor } = turned
  const until = steps === 0 ? 'Before step 1' : `Until step ${steps}`
  const within = aim.switches === undefined ? '' : ` with ${countOf(aim.switches)}`
  return [
    `${until} it could still be ${done}${within}: go back there.`,
    `${steps === 0 ? 'From the start' : `After step ${steps}`}, let ${nameOf(actor)} go next.`,
  ]
}

/** How a run can go on as it should; null if it cannot. */
function wayOn(graph: StateGraph, run: readonly string[], aim: Aim): readonly string[] | null {
  if (graph.after(run) === null) return null
  if (aim.goal === 'pass') return passingWay(graph, run)
  const way = fewestSwitches(graph, run)
  return way && switchesIn(way) <= (aim.switches ?? Infinity) ? way : null
}

function passingWay(graph: StateGraph, run: readonly string[]): readonly string[] | null {
  let way = run
  for (;;) {
    const state = graph.after(way)
    if (state === null || !['safe', 'open'].includes(graph.fate(state))) return null
    if (graph.isFinal(state)) return way
    const choices = graph.choices(way)
    const next =
      choices.find(({ fate }) => fate === 'safe') ?? choices.find(({ fate }) => fate === 'open')
    if (!next) return null
    way = [...way, next.actor]
  }
}

/** After how many of its steps a run could last be brought to where it should, and who has to go then. */
function turningPoint(
  graph: StateGraph,
  run: readonly string[],
  aim: Aim,
): { readonly steps: number; readonly actor: string } | null {
  for (let steps = run.length - 1; steps >= 0; steps--) {
    const actor = wayOn(graph, run.slice(0, steps), aim)?.[steps]
    if (actor !== undefined) return { steps, actor }
  }
  return null
}

function withSwitches(graph: StateGraph, run: readonly string[], aim: Aim): string {
  if (aim.goal === 'pass' || aim.switches === undefined) return ''
  const more = switchesIn(fewestSwitches(graph, run) ?? run) - switchesIn(run)
  return more === 0 ? ', without another switch' : `, with ${countOf(more, 'more ')}`
}

function countOf(switches: number, which = ''): string {
  return `${switches} ${which}${switches === 1 ? 'switch' : 'switches'}`
}

function nameOf(actor: string): string {
  return /^\d/.test(actor) ? `task ${actor}` : actor
}
