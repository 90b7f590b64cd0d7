import { expect, it } from 'vitest'
import { Memory, type Heap } from '../../../memory/heap.ts'
import type { Op } from '../../../steps/program.ts'
import { replay } from '../../../threads/replay.ts'
import { outage } from '../scenarios/outage.ts'
import { Endpoint } from './endpoint.ts'
import { plan } from './plan.ts'

const actor = { name: 'A', steps: 0 }

function setUp() {
  const memory = new Memory()
  const endpoint = new Endpoint(memory, 3)
  const start = memory.initial()
  const after = (...ops: readonly Op[]): Heap =>
    ops.reduce((heap, op) => op.apply(heap, actor).heap, start)
  const { active, plans } = endpoint
  return { active, plans, endpoint, start, after }
}

const modes = ({ accesses }: ReturnType<Op['apply']>) =>
  accesses.map(({ object, mode }) => `${mode} ${object}`)

it('checks a plan against the active one, and writes nothing', () => {
  const { active, start, after } = setUp()
  const newer = active.check(plan(2)).apply(start, actor)
  expect(newer).toMatchObject({
    heap: start,
    result: true,
    description: 'checked plan 2 against the active plan, plan 1: it is newer',
  })
  expect(modes(newer)).toEqual(['read active'])
  expect(active.check(plan(2)).apply(after(active.apply(plan(3))), actor)).toMatchObject({
    result: false,
    description: 'checked plan 2 against the active plan, plan 3: it is not newer',
  })
  expect(active.check(plan(1)).apply(start, actor).result).toBe(false)
})

it('applies a plan whatever is active, and says what was', () => {
  const { active, start, after } = setUp()
  const applied = active.apply(plan(3)).apply(start, actor)
  expect(applied.description).toBe('applied plan 3 in the place of plan 1')
  expect(modes(applied)).toEqual(['write active'])
  const { description } = active.apply(plan(2)).apply(after(active.apply(plan(3))), actor)
  expect(description).toBe('applied plan 2 in the place of plan 3, which is newer')
})

it('applies a plan only if it is newer, in one step', () => {
  const { active, start, after } = setUp()
  const applied = active.applyIfNewer(plan(2)).apply(start, actor)
  expect(applied).toMatchObject({
    result: true,
    description: 'applied plan 2 in the place of plan 1',
  })
  expect(modes(applied)).toEqual(['read active', 'write active'])
  const newest = after(active.apply(plan(3)))
  const refused = active.applyIfNewer(plan(2)).apply(newest, actor)
  expect(refused).toMatchObject({
    heap: newest,
    result: false,
    description: 'did not apply plan 2: the active plan, plan 3, is not older',
  })
  expect(modes(refused)).toEqual(['read active'])
})

it('deletes a plan, and spares the active one if it is asked to', () => {
  const { active, plans, start, after } = setUp()
  expect(plans.delete(1).apply(start, actor).description).toBe('deleted plan 1')
  expect(plans.delete(1).apply(after(plans.delete(1)), actor)).toMatchObject({
    result: undefined,
    description: 'found no plan 1 to delete',
  })
  const spared = plans.deleteUnlessActive(1, active).apply(start, actor)
  expect(spared).toMatchObject({ heap: start, description: 'did not delete plan 1: it is active' })
  expect(modes(spared)).toEqual(['read active'])
  const deleted = plans.deleteUnlessActive(2, active).apply(start, actor)
  expect(plans.peek(deleted.heap, 2)).toBeUndefined()
  expect(modes(deleted)).toEqual(['read active', 'read plans', 'write plans'])
})

it('points from what is active to its records', () => {
  const { endpoint, plans, start, after } = setUp()
  const from = { object: 'active', key: '' }
  expect(endpoint.inspect(start, false)).toEqual({
    pointers: [{ from, to: { object: 'plans', key: '1' } }],
    findings: [],
  })
  const { pointers } = endpoint.inspect(after(plans.delete(1)), false)
  expect(pointers).toEqual([{ from, to: null }])
})

/** What is wrong after a run of the outage, and how it is told. */
function toldAfter(run: string): readonly string[] {
  const system = outage.build({ strategy: 'racy', options: {} })
  const trace = replay(system, run.split(''))
  expect(trace.stop).toBeNull()
  return system
    .inspect(trace.heap, trace.state === 'complete')
    .findings.map(({ kind, tell }) => `${kind} ${tell(trace)}`)
}

it.each([
  // A has replaced a newer plan, and what it brought is still there.
  ['ABBA', []],
  [
    'ABBABB',
    [
      'DELETED A applied plan 2 in step 4, and B deleted it in step 6: the name of the service leads to no address.',
    ],
  ],
  [
    'ABBBBA',
    [
      'DELETED B deleted plan 2 in step 5, and A applied it in step 6: the name of the service leads to no address.',
    ],
  ],
  [
    'ABBABBA',
    [
      'DELETED A applied plan 2 in step 4, and B deleted it in step 6: the name of the service leads to no address.',
      'OLDER plan 2 is active at the end, and plan 3, which is newer, is not: A put it in the place of plan 3 in step 4.',
    ],
  ],
  ['AAABBBB', []],
])('tells after %s what is wrong and who did it', (run, told) => {
  expect(toldAfter(run)).toEqual(told)
})
