import { expect, it } from 'vitest'
import { builtIns, type Scenario, type System } from '../../src/index.ts'
import { createDeriver } from '../derived/derived-run.ts'
import { writeLink } from '../link/grammar.ts'
import { sessionAt } from '../session/session.fixture.ts'
import { createSession } from '../session/session.ts'
import { runPast } from './run-past.ts'

const refresh = '#/refresh/racy?run='

function past(link: string, name: string, depth: number) {
  const store = sessionAt(link)
  runPast(store, name, depth)
  return writeLink(store.getState().moment)
}

it('runs a call to where it has returned', () => {
  // From within cacheNewEntry: over it, as seen from replaceCacheEntry, which then calls again.
  expect(past(`${refresh}AAA`, 'A', 1)).toBe(`${refresh}AAAAAAA`)
})

it('takes one step on the innermost line', () => {
  expect(past(`${refresh}AAA`, 'A', 2)).toBe(`${refresh}AAAA`)
})

it('runs a thread to its end from its outermost method', () => {
  expect(past(`${refresh}AAA`, 'A', -1)).toBe(`${refresh}AAAAAAAAA`)
})

it('lets nobody else move', () => {
  expect(past(`${refresh}BABA`, 'A', -1)).toBe(`${refresh}BABAAAAAAAA`)
})

it('keeps what the run had there, as far as it is the same', () => {
  expect(past(`${refresh}AAAAAAAB&at=3`, 'A', 1)).toBe(`${refresh}AAAAAAAB&at=7`)
})

it('does nothing for a thread that cannot take a step', () => {
  const link = `${refresh}AAAAAAAAA`
  expect(past(link, 'A', 0)).toBe(link)
  expect(past(link, '1', 0)).toBe(link)
})

type Program = ReturnType<System['threads'][number]['start']>

it('stops a thread that never ends after a thousand steps, and has taken each of them once', () => {
  const counter = builtIns.scenario('lost-update')
  if (!counter) throw new Error('no counter')
  let taken = 0
  const endless: Scenario = {
    ...counter,
    id: 'endless',
    build: (setting) => {
      const system = counter.build(setting)
      const count = system.memory.objects.find(({ name }) => name === 'count') as unknown as {
        readonly get: () => Program
      }
      const reads = {
        name: 'A',
        title: '',
        *start() {
          for (;;) {
            taken += 1
            yield* count.get()
          }
        },
      }
      return { ...system, threads: [reads] }
    },
  }
  const catalogue = builtIns.with(endless)
  const surroundings = { catalogue, derive: createDeriver(catalogue) }
  const store = createSession('#/endless/racy?run=A', surroundings)
  store.derive(store.getState().moment)
  taken = 0
  // As it is in no call that could return, at no depth.
  runPast(store, 'A', -2)
  expect(store.getState().moment.at).toBe(1001)
  expect(taken).toBe(1002)
})
