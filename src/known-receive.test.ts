import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explore } from './explorer/exploration.ts'
import { receiveFigures, receiveLetters, receiveVariants } from './known/figures/receive.ts'
import { builtIns } from './subjects/list.ts'
import { replay } from './threads/replay.ts'
import type { System } from './system/system.ts'

// Generous: several searches each, on a machine that may be busy.
const patience = 60_000

test.each(receiveFigures)(
  '%s with %j breaks, by variant: %j',
  (id, options, broken) => {
    const scenario = builtIns.scenarios.find((each) => each.id === id)
    const found = receiveVariants.map((strategy) => {
      const system = scenario?.build({ strategy, options })
      if (!system) throw new RangeError(`unknown scenario: ${id}`)
      const verdict = explore(system).verdict()
      expect(verdict).toMatchObject({ complete: true, deadlocks: 0n })
      // Who is finished again is reported again: that says nothing new, and no more than a warning.
      for (const { violates } of verdict.outcomes)
        expect(!violates.includes('no-late-write') || violates.includes('reported-once')).toBe(true)
      return verdict.properties
        .filter(({ id: property, answer }) => answer === 'violated' && property in receiveLetters)
        .map((property) => {
          expect(isBroken(system, property.id, property.shortest ?? [])).toBe(true)
          return receiveLetters[property.id]
        })
        .join('')
    })
    expect(found).toEqual(broken)
  },
  patience,
)

test('the table of the README says the same', () => {
  const text = readFileSync('src/subjects/receive/README.md', 'utf8')
  const rows = [...text.matchAll(/^\| `(receive-[a-z-]+)` +\|(.*)\|$/gm)].map(([, id, cells]) => [
    id,
    (cells ?? '').split('|').map((cell) => cell.replaceAll(' ', '')),
  ])
  expect(rows).toEqual(
    receiveFigures
      .filter(([, options]) => Object.keys(options).length === 0)
      .map(([id, , broken]) => [id, broken]),
  )
})

/** Whether a complete run breaks a property, judged step by step. */
function isBroken(system: System, id: string, run: readonly string[]): boolean {
  const { steps, heap, stop, state } = replay(system, run)
  expect({ stop, state }).toEqual({ stop: null, state: 'complete' })
  const property = system.properties.find((each) => each.id === id)
  if (property?.when === 'always') return steps.some(({ effect }) => !property.holds(effect.heap))
  if (property?.when === 'end') return !property.holds(heap)
  return steps.some(({ op, effect }) => op.method === 'next' && effect.result === 'changed')
}
