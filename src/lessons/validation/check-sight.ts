import { rowLabels } from '../../memory/row-labels.ts'
import type { Sight } from '../lesson.ts'
import type { Moment } from '../moment.ts'

/** Whether there is what a beat points to; a message if there is not. */
export function checkSight({ kind, id }: Sight, moment: Moment): readonly string[] {
  return isThere({ kind, id }, moment) ? [] : [`there is no ${kind} ${id} to look at`]
}

function isThere({ kind, id }: Sight, moment: Moment): boolean {
  const { setting, schedule, now } = moment
  const { scenario } = setting
  switch (kind) {
    case 'strategy':
      return scenario.subject.strategies.some((strategy) => strategy.id === id)
    case 'world':
      return scenario.options.some((option) => option.id === id)
    case 'row':
      return rowsIn(moment).has(id)
    case 'step':
      return schedule.some((_, index) => String(index + 1) === id)
    case 'turn':
      return now.enabled.includes(id)
    case 'chance':
    case 'run':
      return id === ''
  }
}

/** Every row that there is at some moment of the run, as a sight names it. */
function rowsIn({ setting, run }: Moment): ReadonlySet<string> {
  const { memory } = setting.system
  const heaps = [memory.initial(), ...run.steps.map(({ effect }) => effect.heap)]
  return new Set(
    heaps.flatMap((heap) =>
      memory.objects.flatMap((object) =>
        rowLabels(object.rows(heap)).map((label) => `${object.name} ${label}`.trim()),
      ),
    ),
  )
}
