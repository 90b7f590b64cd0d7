import { expect, it } from 'vitest'
import { builtIns, type Scenario, type System } from '../../src/index.ts'
import { costOf } from './cost.ts'

function scenarioOf(id: string): Scenario {
  const found = builtIns.scenarios.find((each) => each.id === id)
  if (!found) throw new RangeError(`unknown scenario: ${id}`)
  return found
}

function cost(scenario: string, strategy: string) {
  return costOf(scenarioOf(scenario), { strategy, options: {} })
}

it('counts the steps of a thread that nobody disturbs', () => {
  // Look, merge, publish, clean up.
  expect(cost('rename', 'racy')).toEqual({ steps: 4, waits: 0, locks: [] })
  // The merge says what it replaced: no need to look.
  expect(cost('rename', 'fixed')).toEqual({ steps: 3, waits: 0, locks: [] })
  expect(cost('lost-update', 'racy')).toEqual({ steps: 2, waits: 0, locks: [] })
})

it('counts the steps during which another has to wait, and says for what', () => {
  // From when it is taken until it is given back: read, write, release.
  expect(cost('lost-update', 'lock')).toEqual({ steps: 4, waits: 3, locks: ['guard'] })
})

it('counts a wait as long as the lock that the other wants next is taken', () => {
  // B wants right first, which A takes second.
  expect(cost('lock-order', 'opposite')).toEqual({ steps: 4, waits: 2, locks: ['right'] })
  expect(cost('lock-order', 'ordered')).toEqual({ steps: 4, waits: 3, locks: ['left'] })
})

it('ends where the thread would wait for ever', () => {
  const lostUpdate = scenarioOf('lost-update')
  const stuck: Scenario = { ...lostUpdate, build: (setting) => alone(lostUpdate.build(setting)) }
  expect(costOf(stuck, { strategy: 'lock', options: {} })).toMatchObject({ steps: 1, waits: 0 })
})

it('takes each step once', () => {
  const rename = scenarioOf('rename')
  let starts = 0
  const counted: Scenario = {
    ...rename,
    build: (setting) => {
      const system = rename.build(setting)
      const threads = system.threads.map((thread) => ({
        ...thread,
        start: () => {
          starts += 1
          return thread.start()
        },
      }))
      return { ...system, threads }
    },
  }
  costOf(counted, { strategy: 'racy', options: {} })
  expect(starts).toBe(2)
})

type Program = ReturnType<System['threads'][number]['start']>

/** The system with one thread, which takes a lock that it has already taken. */
function alone(system: System): System {
  const guard = system.memory.objects.find(({ kind }) => kind === 'lock') as unknown as {
    readonly acquire: () => Program
  }
  return {
    ...system,
    threads: [
      {
        name: 'A',
        title: '',
        *start() {
          yield* guard.acquire()
          yield* guard.acquire()
        },
      },
    ],
  }
}
