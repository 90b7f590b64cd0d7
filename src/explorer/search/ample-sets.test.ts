import { describe, expect, it } from 'vitest'
import { Memory } from '../../memory/heap.ts'
import { SharedCell } from '../../objects/cell.ts'
import { SharedLock } from '../../objects/lock.ts'
import { SharedMap } from '../../objects/map.ts'
import type { Program } from '../../steps/program.ts'
import type { System } from '../../system/system.ts'
import { explore } from '../exploration.ts'
import { reachableEndings } from '../reachable-endings.ts'

interface Shared {
  readonly cells: readonly [SharedCell<number>, SharedCell<number>, SharedCell<number>]
  readonly map: SharedMap<number, number>
  readonly lock: SharedLock
}

function system(...threads: readonly ((shared: Shared) => Program<unknown>)[]): System {
  const memory = new Memory()
  const cell = (name: string) => new SharedCell<number>(memory, name, 0)
  const shared: Shared = {
    cells: [cell('a'), cell('b'), cell('c')],
    map: new SharedMap<number, number>(memory, 'map'),
    lock: new SharedLock(memory, 'lock'),
  }
  return {
    memory,
    threads: threads.map((start, index) => ({
      name: String.fromCharCode(65 + index),
      title: '',
      start: () => start(shared),
    })),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
}

/** Adds one twice to the cell of this index. */
const adding = (index: 0 | 1 | 2) =>
  function* ({ cells }: Shared): Program & Generator {
    for (let time = 0; time < 2; time++) yield* cells[index].set((yield* cells[index].get()) + 1)
  }

describe('steps that are apart from all that others may do', () => {
  it('go alone: three threads on cells of their own have one way', () => {
    const apart = system(adding(0), adding(1), adding(2))
    expect(explore(apart).states).toBe(125)
    expect(reachableEndings(apart)).toMatchObject({ states: 13, transitions: 12, complete: true })
  })

  it('go alone on rows of one map', () => {
    const rows = system(
      ({ map }) => map.put(1, 1),
      ({ map }) => map.put(2, 2),
      ({ map }) => map.put(3, 3),
    )
    expect(reachableEndings(rows)).toMatchObject({ states: 4, transitions: 3 })
  })
})

describe('steps that conflict with what others may do', () => {
  it('do not go alone: every ending of a lost update is found', () => {
    const together = system(adding(0), adding(0))
    expect(reachableEndings(together).endings).toHaveLength(
      explore(together).verdict().outcomes.length,
    )
  })

  it('do not go alone where the conflict comes only later', () => {
    // A's first step is on a cell that B comes to last, after two steps of its own.
    const later = system(
      ({ cells }) => cells[0].set(1),
      function* ({ cells }) {
        yield* cells[1].set(1)
        yield* cells[2].set(1)
        yield* cells[1].set(yield* cells[0].get())
      },
    )
    expect(reachableEndings(later).endings).toHaveLength(2)
  })

  it('do not go alone where the conflict depends on what is read', () => {
    // B writes the cell that A reads only if it sees what C has written.
    const conditional = system(
      function* ({ cells }) {
        yield* cells[1].set(yield* cells[0].get())
      },
      function* ({ cells }) {
        if ((yield* cells[2].get()) === 1) yield* cells[0].set(1)
      },
      ({ cells }) => cells[2].set(1),
    )
    expect(reachableEndings(conditional).endings).toHaveLength(
      explore(conditional).verdict().outcomes.length,
    )
  })

  it('keep a deadlock, for to wait is to conflict', () => {
    const forgetful = system(
      ({ lock }) => lock.acquire(),
      function* ({ lock }) {
        yield* lock.acquire()
        yield* lock.release()
      },
    )
    const deadlocks = reachableEndings(forgetful).endings.filter(({ deadlock }) => deadlock)
    expect([deadlocks.length, reachableEndings(forgetful).endings.length]).toEqual([1, 2])
  })
})
