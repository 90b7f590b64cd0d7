import { describe, expect, it } from 'vitest'
import { encodeSchedule } from '../../schedule/codec.ts'
import { builtIns } from '../../subjects/list.ts'
import { explore } from '../exploration.ts'
import { fewestSwitches } from './fewest-switches.ts'
import { judgementOf } from './judgement.ts'
import { StateGraph } from './state-graph.ts'

const drift = ['no-orphan-name', 'reachable-by-name']

function explored(scenario: string, strategy: string, listener: 'none' | 'async', limits = {}) {
  const system = builtIns.scenario(scenario)!.build({ strategy, options: { listener } })
  return explore(system, { limits })
}

function fewestIn(exploration: ReturnType<typeof explored>): string | null {
  const schedule = fewestSwitches(new StateGraph(exploration.graph(drift)))
  return schedule && encodeSchedule(schedule)
}

describe('the violation with the fewest context switches', () => {
  it('can have more steps than the shortest one', () => {
    const exploration = explored('cold-rename', 'racy', 'none')
    const { shortest } = judgementOf(exploration.verdict(), drift)
    expect(encodeSchedule(shortest ?? [])).toBe('BAAABB')
    // A reads what B has brought in, loses its merge, and publishes its name, which nobody cleans up.
    expect(fewestIn(exploration)).toBe('BBBAAAA')
  })

  it('takes a switch for the step of a task, too', () => {
    expect(fewestIn(explored('there-and-back', 'racy', 'async'))).toBe('BBBAAAA1')
  })

  it('is none where nothing breaks', () => {
    expect(fewestIn(explored('cold-rename', 'id-lock', 'none'))).toBeNull()
  })

  it('is not known where the search was cut short', () => {
    expect(fewestIn(explored('cold-rename', 'racy', 'none', { steps: 5 }))).toBeNull()
  })
})
