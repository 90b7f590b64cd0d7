import { describe, expect, it } from 'vitest'
import { SharedCell } from '../objects/cell.ts'
import { Memory } from '../memory/heap.ts'
import type { Program } from '../steps/program.ts'
import { builtIns } from '../subjects/list.ts'
import type { System } from '../system/system.ts'
import { randomRun } from './random-run.fixture.ts'
import { rememberedSystem } from './remembered-system.ts'
import { replay } from './replay.ts'

/** Two threads that write what they have counted of the parts of their code that ran. */
function counting(): { readonly system: System; readonly ran: () => number } {
  const memory = new Memory()
  const cell = new SharedCell<number>(memory, 'cell', 0)
  let ran = 0
  function* work(): Program {
    for (let turn = 0; turn < 20; turn++) {
      ran += 1
      yield* cell.set(turn)
    }
  }
  const system: System = {
    memory,
    threads: ['A', 'B'].map((name) => ({ name, title: name, start: work })),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [
      {
        id: 'small',
        rank: 'required',
        title: 'small',
        sentence: 'The cell is small.',
        when: 'always',
        holds: (heap) => {
          ran += 1
          return heap === memory.initial()
        },
      },
    ],
  }
  return { system, ran: () => ran }
}

const noHook = () => {}

class Interrupted extends Error {}

/** Does something again and again, each time for one more part of a program, until it is done. */
function inPieces<Result>(act: () => Result, allow: (parts: number) => void): Result {
  for (let tries = 0; tries < 10_000; tries++) {
    allow(5)
    try {
      return act()
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error
    }
  }
  throw new Error('it comes no further')
}

describe('a system that remembers', () => {
  it('runs a part of a program once, however often it is replayed', () => {
    const { system, ran } = counting()
    const remembered = rememberedSystem(system, noHook)
    const schedule = ['A', 'B', 'A', 'B', 'B', 'A']
    replay(remembered, schedule)
    const once = ran()
    expect(once).toBe(8)
    replay(remembered, schedule)
    replay(remembered, schedule.slice(0, 3))
    expect(ran()).toBe(once)
    // One step more costs one.
    replay(remembered, [...schedule, 'A'])
    expect(ran()).toBe(once + 1)
  })

  it('asks a property once of each memory', () => {
    const { system, ran } = counting()
    const { memory, properties } = rememberedSystem(system, noHook)
    const [property] = properties
    if (property?.when !== 'always') throw new Error('no property')
    expect([property.holds(memory.initial()), property.holds(memory.initial())]).toEqual([
      true,
      true,
    ])
    expect(ran()).toBe(1)
  })

  it.each(
    builtIns.scenarios.map(({ id, subject }) => ({
      id,
      strategy: subject.strategies[1]?.id ?? '',
    })),
  )('runs $id under $strategy as it runs there, whatever comes in between', ({ id, strategy }) => {
    const scenario = builtIns.scenario(id)
    const options = Object.fromEntries(
      scenario?.options.map(({ id: option, choices }) => [option, choices.at(-1)?.id ?? '']) ?? [],
    )
    const build = () => {
      const system = scenario?.build({ strategy, options })
      if (!system) throw new Error(`no ${id}`)
      return system
    }
    let left = 0
    const remembered = rememberedSystem(build(), () => {
      if ((left -= 1) < 0) throw new Interrupted()
    })
    for (const seed of [1, 2]) {
      const run = randomRun(build(), seed)
      const found = inPieces(
        () => replay(remembered, run),
        (parts) => {
          left = parts
        },
      )
      // Heaps have the numbers that their system gave them in its own order.
      expect(toText(found)).toEqual(toText(replay(build(), run)))
    }
  })
})

function toText({ steps, threads, state, enabled, stop }: ReturnType<typeof replay>) {
  return {
    steps: steps.map(({ actor, op, stack, effect, spawned, last }) => ({
      actor,
      op,
      stack,
      effect: { ...effect, heap: effect.heap.slots.map((slot) => slot.state) },
      spawned,
      last,
    })),
    threads,
    state,
    enabled,
    stop,
  }
}
