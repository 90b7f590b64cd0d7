import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { receiveFigures, receiveLetters, receiveVariants } from './known/figures/receive.ts'
import {
  knownChallenge,
  problemsOfChallenge,
  searchedChallenge,
} from './lessons/challenge.fixture.ts'
import { Searches } from './lessons/searches.ts'
import { judgedOtherwise } from './judged-otherwise.fixture.ts'
import { builtIns } from './subjects/list.ts'
import { replay } from './threads/replay.ts'
import type { System } from './system/system.ts'

// Generous: several searches each, on a machine that may be busy.
const patience = 60_000

test.each(receiveFigures)(
  '%s with %j breaks, by variant: %j',
  (id, options, broken) => {
    const searches = new Searches(builtIns)
    const found = receiveVariants.map((strategy) => {
      const { system, verdict } = searches.setting({ scenario: id, strategy, options, run: '' })
      expect(verdict).toMatchObject({ complete: true, deadlocks: 0n })
      expect(judgedOtherwise(system, verdict)).toEqual([])
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
    if (Object.keys(options).length > 0) return
    // A challenge is of the scenario as it stands, whose searches have been made now.
    const scenario = builtIns.scenario(id)!
    expect(searchedChallenge(scenario, searches)).toEqual(knownChallenge(scenario))
    expect(problemsOfChallenge(scenario, searches)).toEqual([])
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
