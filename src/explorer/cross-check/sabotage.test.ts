import { afterEach, describe, expect, test } from 'vitest'
import { Agreement } from '../learn/agreement.ts'
import { Moves } from '../moves/moves.ts'
import { TaskMoves } from '../moves/task-moves.ts'
import { Multisets } from '../moves/multisets.ts'
import { chancesOf } from '../answers/chances.ts'
import { SerialEndings } from '../answers/serial-endings.ts'
import { StateGraph } from '../answers/state-graph.ts'
import { AmpleSets } from '../search/ample-sets.ts'
import { Endings } from '../search/endings.ts'
import { checkPlan } from './cross-check.fixture.ts'
import type { Plan } from './random-system.fixture.ts'

type Instruction = Plan['listener'][number]

function step(kind: Instruction['kind'], value = 'v1'): Instruction {
  return { kind, key: 1, value, onlyIf: null }
}

/** Two threads whose order decides. */
const conflicting: Plan = { threads: [[step('write', 'v1')], [step('write', 'v2')]], listener: [] }

/** One thread writes what it read two steps before; the other changes it. */
const remembering: Plan = {
  threads: [[step('read'), step('removeAny'), step('recall')], [step('write', 'v2')]],
  listener: [],
}

/** A thread that queues three tasks, of which two are equal. */
const queueing: Plan = {
  threads: [[step('boundedPut', 'v2'), step('boundedPut', 'v0'), step('boundedPut', 'v2')]],
  listener: [step('write')],
}

const restorations: (() => void)[] = []

afterEach(() => {
  for (const restore of restorations.splice(0)) restore()
})

type AnyMethod = (...args: unknown[]) => unknown

/** What does something else than a method: it is given the method, and what that is called with. */
type Instead<Method> = Method extends (...args: infer Arguments) => infer Result
  ? (original: (...args: Arguments) => Result, ...args: Arguments) => Result
  : never

/** Lets a method do something else until the test is over. */
function sabotage<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
  instead: Instead<Owner[Name]>,
): void {
  const original = prototype[name]
  const call = instead as (this: unknown, original: AnyMethod, ...args: unknown[]) => unknown
  restorations.push(() => {
    prototype[name] = original
  })
  prototype[name] = function (this: unknown, ...args: unknown[]) {
    return call.call(this, (...own) => (original as AnyMethod).apply(this, own), ...args)
  } as Owner[Name]
}

const difference = /expected .* to (deeply equal|be) /

describe('an explorer that is wrong is caught by the cross-check', () => {
  test('if it takes every step for independent', () => {
    sabotage(AmpleSets.prototype, 'ampleStep', (_original, _steps, from) => from)
    expect(() => checkPlan(conflicting)).toThrow(difference)
  })

  test('if it merges all nodes that look alike', () => {
    sabotage(Agreement.prototype, 'withAll', () => true)
    expect(() => checkPlan(remembering)).toThrow(difference)
  })

  test('if it takes equal tasks for one', () => {
    sabotage(TaskMoves.prototype, 'add', (original, environment, moves) => {
      original(
        environment,
        moves.map((move) => ({ ...move, multiplicity: 1 })),
      )
    })
    expect(() => checkPlan(queueing)).toThrow(difference)
  })

  test('if it forgets the tasks that a step queues', () => {
    sabotage(Multisets.prototype, 'change', (original, bag, gone, _come, created) =>
      original(bag, gone, [], created),
    )
    expect(() => checkPlan(queueing)).toThrow(difference)
  })

  test('if it counts a schedule too many', () => {
    sabotage(Endings.prototype, 'add', (original, final, at, { schedules, probability }) => {
      original(final, at, { schedules: schedules + 1n, probability })
    })
    expect(() => checkPlan(conflicting)).toThrow(difference)
  })

  test('if it takes every ending for serial', () => {
    sabotage(SerialEndings.prototype, 'bitFor', () => 0)
    expect(() => checkPlan(remembering)).toThrow(difference)
  })

  test('if it does not notice that a task failed', () => {
    sabotage(Moves.prototype, 'taskFailed', () => false)
    expect(() => checkPlan({ ...queueing, listener: [step('throw')] })).toThrow(difference)
  })

  test('if it does not judge a property', () => {
    sabotage(Endings.prototype, 'judge', () => 0)
    expect(() => checkPlan(conflicting)).toThrow(difference)
  })

  test('if it takes what may end badly for what must', () => {
    sabotage(StateGraph.prototype, 'chance', (original, state) => Math.ceil(original(state)))
    expect(() => checkPlan(queueing)).toThrow(difference)
  })

  test('if it gives equal tasks together the chance of one', () => {
    sabotage(StateGraph.prototype, 'chance', function (this: StateGraph, _original, state) {
      const { edgeTimes, ...data } = this.data
      return chancesOf({ ...data, edgeTimes: edgeTimes.map(() => 1) })[state]!
    })
    expect(() => checkPlan(queueing)).toThrow(difference)
  })

  test.each([
    ['conflicting', conflicting],
    ['remembering', remembering],
    ['queueing', queueing],
  ])('and one that is right is not, on the %s system', (_name, plan) => {
    expect(() => checkPlan(plan)).not.toThrow()
  })
})
