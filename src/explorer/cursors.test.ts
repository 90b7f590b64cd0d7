import { describe, expect, test } from 'vitest'
import { Memory } from '../memory/heap.ts'
import type { Value } from '../memory/value.ts'
import { SharedCell } from '../objects/cell.ts'
import { SharedMap } from '../objects/map.ts'
import type { CallbackRun, Cursor, ProgramWithCursor } from '../steps/cursor.ts'
import type { Program, Request } from '../steps/program.ts'
import type { System } from '../system/system.ts'
import { replay } from '../threads/replay.ts'
import { explore } from './exploration.ts'
import { reachableEndings } from './reachable-endings.ts'

interface Shared {
  readonly memory: Memory
  readonly cell: SharedCell<number>
  readonly map: SharedMap<number, number>
}

function share(): Shared {
  const memory = new Memory()
  return {
    memory,
    cell: new SharedCell<number>(memory, 'cell', 0),
    map: new SharedMap<number, number>(memory, 'map', [[1, 1]]),
  }
}

/**
 * A toy language of one register: `read` and `write` the cell, `merge` the register into the map and
 * take what was there, `add` one, go on to the end if the register is `large`, `fail`.
 */
type Instruction = 'read' | 'write' | 'merge' | 'add' | 'endIfLarge' | 'fail'

/** The interpreter's whole state: a value that nothing ever changes. */
class ToyCursor implements Cursor {
  readonly request: Request | null = null
  readonly outcome: Cursor['outcome'] = null
  readonly #shared: Shared
  readonly #rest: readonly Instruction[]

  constructor(shared: Shared, instructions: readonly Instruction[], register: number) {
    this.#shared = shared
    let held = register
    let at = 0
    for (; at < instructions.length; at++) {
      const instruction = instructions[at]
      if (instruction === 'add') held += 1
      else if (instruction === 'endIfLarge' && held > 2) at = instructions.length
      else if (instruction === 'fail') {
        this.outcome = { threw: 'failed' }
        break
      } else if (instruction === 'read') this.request = { op: shared.cell.get(), stack: [] }
      else if (instruction === 'write') this.request = { op: shared.cell.set(held), stack: [] }
      else if (instruction === 'merge')
        this.request = {
          op: shared.map.merge(1, held, (old, own) => Math.max(old, own)),
          stack: [],
        }
      if (this.request) break
    }
    this.#rest = instructions.slice(at)
    if (!this.request && !this.outcome) this.outcome = { returned: held }
  }

  resume(result: Value, callbackRun: CallbackRun | null): ToyCursor {
    // What a merge has found is known by its callback alone.
    const seen = callbackRun ? callbackRun.observed[0] : result
    return new ToyCursor(this.#shared, this.#rest.slice(1), typeof seen === 'number' ? seen : 0)
  }
}

/** The same program as an ordinary generator. */
function* generator(
  { cell, map }: Shared,
  instructions: readonly Instruction[],
): Generator<Request> {
  let register = 0
  for (const instruction of instructions) {
    if (instruction === 'add') register += 1
    else if (instruction === 'endIfLarge' && register > 2) return register
    else if (instruction === 'fail') throw new Error('failed')
    else if (instruction === 'read') register = yield* cell.get()
    else if (instruction === 'write') {
      yield* cell.set(register)
      register = 0
    } else if (instruction === 'merge') {
      let found = 0
      yield* map.merge(1, register, (old, own) => {
        found = old
        return Math.max(old, own)
      })
      register = found
    }
  }
  return register
}

function system(threads: readonly (readonly Instruction[])[], withCursor: boolean): System {
  const shared = share()
  return {
    memory: shared.memory,
    threads: threads.map((instructions, index) => ({
      name: String.fromCharCode(65 + index),
      title: '',
      start: (): Program<unknown> | ProgramWithCursor =>
        withCursor
          ? {
              cursor: new ToyCursor(shared, instructions, 0),
              [Symbol.iterator]: () => generator(shared, instructions),
            }
          : (generator(shared, instructions) as Program<unknown>),
    })),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [
      {
        id: 'two',
        rank: 'required',
        title: '',
        sentence: 'At the end the cell is two.',
        when: 'end',
        holds: (heap) => shared.cell.peek(heap) === 2,
      },
      {
        id: 'no-three',
        rank: 'required',
        title: '',
        sentence: 'Nobody ever sees three.',
        when: 'thread',
        initial: true,
        observe: (so, { observed }) => so === true && !observed.includes(3),
        holds: (so) => so === true,
      },
    ],
  }
}

/** A verdict without its heaps, which are another memory's. */
function verdictOf(explored: System) {
  const { memory } = explored
  const { outcomes, ...rest } = explore(explored).verdict()
  const rows = memory.objects
  return {
    ...rest,
    outcomes: outcomes.map((outcome) => ({
      ...outcome,
      memory: rows.map((object) => object.rows(outcome.memory).map(({ value }) => value)),
    })),
  }
}

const programs: readonly (readonly [string, readonly (readonly Instruction[])[]])[] = [
  [
    'a lost update',
    [
      ['read', 'add', 'write'],
      ['read', 'add', 'write'],
    ],
  ],
  [
    'callbacks that are looked at',
    [
      ['read', 'add', 'merge', 'add', 'write'],
      ['merge', 'add', 'merge', 'write'],
    ],
  ],
  [
    'ends of three kinds',
    [
      ['read', 'add', 'endIfLarge', 'write'],
      ['read', 'add', 'add', 'write', 'fail'],
      ['read', 'fail'],
    ],
  ],
  [
    'three at once',
    [
      ['read', 'add', 'write', 'merge'],
      ['merge', 'add', 'merge'],
      ['read', 'add', 'add', 'merge', 'write'],
    ],
  ],
]

describe('a program whose state is a value has the verdict of the same program as a generator', () => {
  test.each(programs)('on %s', (_name, threads) => {
    const own = system(threads, true)
    const verdict = verdictOf(own)
    expect(verdict.complete).toBe(true)
    expect(verdict).toEqual(verdictOf(system(threads, false)))
    for (const { witness, memory } of explore(own).verdict().outcomes)
      expect(replay(own, witness).heap).toBe(memory)
    expect(reachableEndings(own).endings.map(({ witness }) => witness)).toEqual(
      reachableEndings(system(threads, false)).endings.map(({ witness }) => witness),
    )
  })
})

test('a cursor is never run again: its program is started once a thread, by the search', () => {
  let starts = 0
  const { threads, ...rest } = system(
    [
      ['read', 'add', 'merge'],
      ['merge', 'add', 'write'],
    ],
    true,
  )
  explore({
    ...rest,
    threads: threads.map(({ start, ...thread }) => ({
      ...thread,
      start: () => {
        starts += 1
        return start()
      },
    })),
  })
  expect(starts).toBe(2)
})
