import { fewestSwitches } from '../../explorer/answers/fewest-switches.ts'
import { answerTogether } from '../../explorer/answers/judgement.ts'
import { switchesIn } from '../../schedule/switches.ts'
import type { Beat, Task } from '../lesson.ts'
import { momentOf } from '../moment.ts'
import type { Place } from '../place.ts'
import type { Searches } from '../searches.ts'

/** What is wrong with a task: that nobody can do it, or that it is done before somebody begins. */
export function checkTask(task: Task, beat: Beat, searches: Searches): readonly string[] {
  return task.goal === 'secure' ? checkSecure(beat, searches) : checkRun(task, beat.place, searches)
}

function checkRun({ goal, switches }: Task, place: Place, searches: Searches): readonly string[] {
  const { setting, judged, schedule, at, now } = momentOf(place, searches)
  const graph = setting.graph(judged)
  const fate = graph.fate(graph.after(schedule.slice(0, at)) ?? 0)
  if (now.state !== 'running') return ['the task begins where the run has ended']
  if (fate === (goal === 'break' ? 'safe' : 'doomed'))
    return [`no schedule can ${goal} what is judged from here on`]
  if (switches === undefined) return []
  if (goal !== 'break' || at > 0)
    return ['context switches are counted in a task to break something from the start on']
  const fewest = switchesIn(fewestSwitches(graph) ?? [])
  return switches < fewest ? [`it takes ${fewest} context switches, not ${switches}`] : []
}

function checkSecure({ place, claims }: Beat, searches: Searches): readonly string[] {
  const isSecure = (strategy: string): boolean => {
    const { setting, judged } = momentOf({ ...place, strategy, run: '', at: 0 }, searches)
    return answerTogether(setting.verdict, judged) === 'holds'
  }
  if (isSecure(place.strategy)) return [`nothing can be broken under ${place.strategy} already`]
  // What the beat claims something of is searched anyway.
  const claimed = claims.flatMap(({ of }) => of?.strategy ?? [])
  const all = searches.setting(place).scenario.subject.strategies.map(({ id }) => id)
  return [...claimed, ...all].some(isSecure) ? [] : ['something can be broken under every strategy']
}
