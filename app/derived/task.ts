import { judgeRun, switchesIn, type Task } from '../../src/index.ts'
import { failureOn, graphOn, verdictOn, type Proof } from '../search/proof.ts'
import type { Moment } from '../session/moment.ts'
import type { DerivedRun } from './derived-run.ts'
import { standingOf } from './standing.ts'

/** How somebody stands with a task. */
export interface TaskStanding {
  readonly isSolved: boolean
  /** In a sentence or two. */
  readonly told: string
}

/**
 * @param start where the task begins: a run counts only under the strategy and in the world that it names.
 */
export function taskStanding(
  task: Task,
  start: Moment,
  current: DerivedRun,
  proof: Proof,
): TaskStanding {
  if (task.goal === 'secure') return secureStanding(current, proof)
  const { moment, now } = current
  if (!isSameSetting(moment, start))
    return open('The task is about the code and the world that it began with: start again.')
  const switches = switchesIn(moment.schedule.slice(0, moment.at))
  const used = `${countSwitches(switches)}${task.switches === undefined ? '' : ` of ${task.switches}`} used`
  if (now.state === 'running') return open(`The run goes on: ${used}.`)
  const isBroken = breaks(current, proof)
  if (task.goal === 'pass')
    return isBroken
      ? open('The run has ended, and something is broken: take a step back, or start again.')
      : { isSolved: true, told: 'Solved: the run has ended, and nothing is broken.' }
  if (!isBroken)
    return open('The run has ended, and nothing is broken: take a step back, or start again.')
  if (task.switches !== undefined && switches > task.switches)
    return open(`It is broken, with ${countSwitches(switches)}: ${task.switches} will do. ${again}`)
  return { isSolved: true, told: `Solved: it is broken, with ${countSwitches(switches)}.` }
}

const again = 'Start again, or ask for a hint.'

function secureStanding({ moment, judged }: DerivedRun, proof: Proof): TaskStanding {
  const hasFailed = failureOn(proof, moment) !== null
  const { kind } = standingOf(verdictOn(proof, moment), judged, hasFailed)
  switch (kind) {
    case 'holds':
      return {
        isSolved: true,
        told: 'Solved: search has looked at every order, and none breaks it.',
      }
    case 'breaks':
      return open('Some orders still break it.')
    case 'deadlocks':
      return open('Nothing is broken, but some orders never come to an end.')
    case 'unknown':
      return open(hasFailed ? 'Search cannot tell.' : 'Search is looking at every order …')
  }
}

/** Whether a run that has ended breaks what it is judged by. What no run tells alone, search may know. */
function breaks({ moment, system, now, judged }: DerivedRun, proof: Proof): boolean {
  if (now.state === 'deadlock') return true
  if (judgeRun(system, now).some(({ property }) => judged.includes(property.id))) return true
  const graph = graphOn(proof, moment)
  const state = graph?.after(moment.schedule.slice(0, moment.at)) ?? null
  return graph !== null && state !== null && graph.fate(state) === 'doomed'
}

function isSameSetting(one: Moment, other: Moment): boolean {
  return (
    one.strategy === other.strategy &&
    JSON.stringify(one.options) === JSON.stringify(other.options) &&
    one.judged?.join() === other.judged?.join()
  )
}

function countSwitches(count: number): string {
  return count === 1 ? '1 context switch' : `${count} context switches`
}

function open(told: string): TaskStanding {
  return { isSolved: false, told }
}
