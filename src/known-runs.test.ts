import { describe, expect, it, test } from 'vitest'
import { objectsIn } from './known/known-run.ts'
import { knownRuns } from './known/runs.ts'
import { labelOf } from './memory/value.ts'
import { endOfRun, withMaker } from './subjects/end-of-run.fixture.ts'
import { builtIns } from './subjects/list.ts'

test('every scenario has known runs', () => {
  expect(Object.keys(knownRuns)).toEqual(builtIns.scenarios.map(({ id }) => id))
})

describe.each(builtIns.scenarios)('$id', (scenario) => {
  const runs = (knownRuns[scenario.id] ?? []).map(
    ([strategy, listener, run, memory, faults, raised = '']) => ({
      strategy,
      listener,
      run,
      memory,
      faults,
      raised,
    }),
  )

  it.each(runs)(
    'leaves after $run under $strategy, listener $listener: $memory',
    ({ memory, raised, ...run }) => {
      const end = endOfRun(scenario, run)
      expect(end.memory(objectsIn(memory), memory.includes('/') ? withMaker : labelOf)).toBe(memory)
      expect(end.raised.join('')).toBe(raised)
    },
  )

  const judged = runs.filter(({ faults }) => faults !== undefined)
  it.runIf(judged.length > 0).each(judged)(
    'has after $run under $strategy, listener $listener, these faults: $faults',
    ({ faults, ...run }) => {
      expect(endOfRun(scenario, run).faults.join(' ')).toBe(faults)
    },
  )
})
