import { describe, expect, it } from 'vitest'
import { Memory } from '../../memory/heap.ts'
import { SharedCell } from '../../objects/cell.ts'
import { replay } from '../../threads/replay.ts'
import type { Program } from '../../steps/program.ts'
import type { System } from '../../system/system.ts'
import { Learner } from '../learn/learner.ts'
import { Moves } from '../moves/moves.ts'
import { Search } from '../search/search.ts'
import { witnesses } from './witness.ts'

/** Threads that each append their own letter to a cell, with a read before it. */
function appending(threads: number): System {
  const memory = new Memory()
  const text = new SharedCell<string>(memory, 'text', '')
  const names = Array.from({ length: threads }, (_, index) => String.fromCharCode(65 + index))
  return {
    memory,
    threads: names.map((name) => ({
      name,
      title: '',
      *start(): Program & Generator {
        yield* text.set((yield* text.get()) + name)
        yield* text.set((yield* text.get()) + name.toLowerCase())
      },
    })),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
}

function searched(system: System): Search {
  const abstraction = { learner: new Learner(system, false), refinement: null }
  const search = new Search(system, new Moves(system, abstraction))
  for (const _ of search.run());
  return search
}

function switchesOf(schedule: readonly string[]): number {
  return schedule.filter((actor, index) => index > 0 && actor !== schedule[index - 1]).length
}

/** The fewest context switches on any schedule to each final memory, by trying them all. */
function fewest(system: System, prefix: readonly string[] = [], best = new Map<number, number>()) {
  const { enabled, heap } = replay(system, prefix)
  if (enabled.length === 0)
    best.set(heap.id, Math.min(best.get(heap.id) ?? Infinity, switchesOf(prefix)))
  for (const actor of enabled) fewest(system, [...prefix, actor], best)
  return best
}

describe('witnesses', () => {
  const system = appending(2)
  const search = searched(system)
  const endings = search.reached

  it('lead to their endings, all of them found in one sweep', () => {
    expect(endings.length).toBeGreaterThan(4)
    const found = witnesses(
      search,
      endings.map(({ best }) => best),
    )
    expect(found.map((schedule) => replay(system, schedule).heap)).toEqual(
      endings.map(({ heap }) => heap),
    )
  })

  it('have the fewest context switches that any schedule has', () => {
    const best = fewest(system)
    const found = witnesses(
      search,
      endings.map((ending) => ending.best),
    )
    expect(found.map(switchesOf)).toEqual(endings.map(({ heap }) => best.get(heap.id)))
  })

  it('are found for states on the way, and twice for one that is asked for twice', () => {
    const at = { layer: 3, state: 1, switches: search.layer(3).switches[1]! }
    const [first, second] = witnesses(search, [at, at])
    expect(first).toHaveLength(3)
    expect(switchesOf(first ?? [])).toBe(at.switches)
    expect(second).toEqual(first)
  })

  it('are empty for the start, and for nothing at all', () => {
    expect(witnesses(search, [{ layer: 0, state: 0, switches: 0 }])).toEqual([[]])
    expect(witnesses(search, [])).toEqual([])
  })

  it('cannot be found for a layer that is not there', () => {
    expect(() => witnesses(search, [{ layer: 99, state: 0, switches: 0 }])).toThrow('no layer 99')
  })
})
