import { describe, expect, it } from 'vitest'
import { builtIns } from '../subjects/list.ts'
import { explore } from './exploration.ts'
import { withoutEachStep } from './without-step.ts'

function without(scenario: string, strategy: string, judged: readonly string[], options = {}) {
  const system = builtIns.scenario(scenario)?.build({ strategy, options })
  if (!system) throw new RangeError(`unknown scenario: ${scenario}`)
  const steps = explore(system).stepNames()
  return Object.fromEntries(
    [...withoutEachStep(system, steps, judged)].map(
      ({ step, violating, schedules, deadlocks, breaks }) => [
        step,
        `${violating} of ${schedules}${deadlocks > 0n ? `, ${deadlocks} deadlock` : ''}: ${breaks.join(', ') || 'nothing'}`,
      ],
    ),
  )
}

const both = ['no-orphan-name', 'reachable-by-name']

describe('what each step is for', () => {
  it('in an increment under a lock: without the lock it is the racy one', () => {
    expect(without('lost-update', 'lock', ['no-lost-update'])).toEqual({
      'count.read#1': '2 of 2: no-lost-update',
      'count.write#1': '2 of 2: no-lost-update',
      'guard.acquire#1': '4 of 6: no-lost-update',
      'guard.release#1': '0 of 2, 2 deadlock: no-deadlock',
    })
  })

  it('in the rename: the lock makes one schedule of 13 hold', () => {
    expect(without('rename', 'id-lock', both)).toEqual({
      'byId.merge#1': '0 of 2: newest-wins',
      'byName.put#1': '2 of 2: reachable-by-name',
      'byName.remove#1': '2 of 2: no-orphan-name',
      'id locks.acquire#1': '1 of 13: no-orphan-name',
      'id locks.release#1': '0 of 2, 2 deadlock: no-deadlock',
    })
  })

  it('under upstream’s listener, which does the clean-up as well: nothing breaks without it', () => {
    const found = without('rename', 'guard', both, { listener: 'async' })
    expect(found['byName.remove#1']).toBe('0 of 956: nothing')
    expect(found['byId.getIfPresent#1']).toBe('1415 of 1415: reachable-by-name')
    expect(found['byName.enterCompute#1']).toMatch(/: .*no-failure$/)
  })
})
