import { expect, test } from 'vitest'
import { explore } from './explorer/exploration.ts'
import { builtIns } from './subjects/list.ts'
import { replay } from './threads/replay.ts'
import type { System } from './system/system.ts'

const columns = ['untracked', 'insert-then-expire', 'copies', 'owner', 'upstream', 'first-wins']

/**
 * What is broken, a letter each: reported Twice, Waits for ever, timed out Early, written Late, a fetch that
 * Raises, Garbage.
 */
const letters = {
  'reported-once': 'T',
  'nobody-waits-forever': 'W',
  'no-early-timeout': 'E',
  'no-late-write': 'L',
  'fetch-never-raises': 'R',
  'no-garbage': 'G',
} as Record<string, string>

// Generous: several searches each, on a machine that may be busy.
const patience = 60_000

test.each([
  // Race 1 takes two callers and two engines, and a copy hides it.
  ['receive-iterate', {}, ['', 'TERG', 'TEG', 'T', '', '']],
  ['receive-iterate', { callers: 'one' }, ['', 'T', 'T', 'T', '', '']],
  // Race 2: a copy does not help, a single owner does.
  ['receive-expire', {}, ['', 'TEG', 'TEG', 'T', '', '']],
  // Race 3: with two callers it takes no unknown engine.
  ['receive-split', {}, ['', 'TEG', 'TEG', 'T', '', '']],
  // Race 4: a single owner does not help, and one handler for every failure not enough.
  ['receive-paths', {}, ['W', 'TG', 'TG', 'TG', 'TL', '']],
  ['receive-paths', { engine: 'same' }, ['W', 'TWG', 'TWG', 'TWG', 'TL', '']],
  ['receive-stuck', {}, ['W', 'EG', 'EG', 'W', '', '']],
  ['receive-double', {}, ['', 'TG', 'TG', 'TG', '', '']],
  ['receive-late-write', {}, ['W', 'TLG', 'TLG', 'TLG', 'TL', '']],
])(
  '%s with %j breaks, by variant: %j',
  (id, options, broken) => {
    const scenario = builtIns.scenarios.find((each) => each.id === id)
    const found = columns.map((strategy) => {
      const system = scenario?.build({ strategy, options })
      if (!system) throw new RangeError(`unknown scenario: ${id}`)
      const verdict = explore(system).verdict()
      expect(verdict).toMatchObject({ complete: true, deadlocks: 0n })
      return verdict.properties
        .filter(({ answer }) => answer === 'violated')
        .map((property) => {
          expect(isBroken(system, property.id, property.shortest ?? [])).toBe(true)
          return letters[property.id]
        })
        .join('')
    })
    expect(found).toEqual(broken)
  },
  patience,
)

/** Whether a complete run breaks a property, judged step by step. */
function isBroken(system: System, id: string, run: readonly string[]): boolean {
  const { steps, heap, stop, state } = replay(system, run)
  expect({ stop, state }).toEqual({ stop: null, state: 'complete' })
  const property = system.properties.find((each) => each.id === id)
  if (property?.when === 'always') return steps.some(({ effect }) => !property.holds(effect.heap))
  if (property?.when === 'end') return !property.holds(heap)
  return steps.some(({ op, effect }) => op.method === 'next' && effect.result === 'changed')
}
