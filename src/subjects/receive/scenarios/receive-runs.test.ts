import { expect, it } from 'vitest'
import { heapText } from '../../../memory/heap-text.ts'
import { labelOf } from '../../../memory/value.ts'
import { decodeSchedule } from '../../../schedule/codec.ts'
import { judgeRun } from '../../../threads/judge-run.ts'
import { replay } from '../../../threads/replay.ts'
import { endOfRun } from '../../end-of-run.fixture.ts'
import { receiveScenarios } from './list.ts'
import type { Scenario } from '../../scenario.ts'
import { receivePaths } from './paths.ts'
import { receiveSplit } from './split.ts'

// The runs that are known of these scenarios are in src/known/runs. This one has an option.
it('loses sight of a batch that another of the same engine pushes out of tracking', () => {
  // Nobody is left to time r2 out after the ERROR.
  const end = endOfRun(receivePaths, {
    strategy: 'owner',
    listener: 'none',
    options: { engine: 'same' },
    run: 'AA BBBB AAA 11 BBBB BBBB A 2 BB CC AAA BB A',
  })
  expect(end.memory(['reported'])).toBe('reported r1=good@2 r2=waiting r3=good@2')
  expect(end.faults).toEqual(['STRANDED'])
})

/** What a scenario shows of itself, after so many steps or at the end. */
function shownOf({ shows, ...scenario }: Scenario, steps?: number) {
  const system = scenario.build({ strategy: shows?.strategy ?? '', options: {} })
  const { schedule } = decodeSchedule(shows?.run ?? '')
  return { system, trace: replay(system, schedule.slice(0, steps)) }
}

it('shows of each scenario the very thing that it is named for', () => {
  const broken = receiveScenarios.map((scenario) => {
    const { system, trace } = shownOf(scenario)
    return [scenario.id, judgeRun(system, trace).map(({ property }) => property.id)]
  })
  expect(Object.fromEntries(broken)).toEqual({
    'receive-iterate': expect.arrayContaining(['fetch-never-raises']),
    'receive-expire': expect.arrayContaining(['no-early-timeout']),
    'receive-split': expect.arrayContaining(['no-early-timeout']),
    'receive-paths': expect.arrayContaining(['reported-once']),
    'receive-stuck': expect.arrayContaining(['nobody-waits-forever']),
    'receive-double': expect.arrayContaining(['reported-once']),
    'receive-late-write': expect.arrayContaining(['no-late-write']),
    'receive-forgotten': expect.arrayContaining(['nobody-waits-forever']),
    'receive-freed': expect.arrayContaining(['no-write-into-freed-blocks']),
  })
})

it('shows the poll of another thread between the halves: inserted, not yet handed over, and late already', () => {
  const { system, trace } = shownOf(receiveSplit, 7)
  expect(heapText(system.memory, trace.heap, ['tracking', 'reported', 'loop'], labelOf)).toBe(
    'tracking e1=b1, reported r1=garbage@0 timed out r2=garbage@0 timed out r3=waiting, loop empty',
  )
})
