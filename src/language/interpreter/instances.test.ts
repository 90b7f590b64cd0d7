import { expect, it } from 'vitest'
import { Exploration } from '../../explorer/exploration.ts'
import { readProgram } from '../read-program.ts'

function verdictOf(text: string) {
  const { program, problems } = readProgram(text)
  expect(problems).toEqual([])
  const system = program!.scenario('own').build({ strategy: 'program', options: {} })
  const exploration = new Exploration(system)
  exploration.advance(Infinity)
  const { schedules, outcomes, properties } = exploration.verdict()
  const [first] = properties
  return { schedules, outcomes: outcomes.length, violating: first?.violating }
}

it('tells the first instance of a thread from what would be its first in another order', () => {
  const text = `
let version = 1, kept = null
run(() => { kept = instance({ version }) }, () => { version = 2 })
atEnd('the newer is kept', () => kept.version === 2)`
  // A reads, A writes, B writes; A reads, B writes, A writes; B writes, A reads, A writes.
  expect(verdictOf(text)).toEqual({ schedules: 3n, outcomes: 2, violating: 2n })
})

it('makes one instance in a step, however often a search looks at that step', () => {
  const text = `
const made = map()
let n = 0
run(
  () => { made.computeIfAbsent('one', () => instance({ kind: 'pear' })) },
  () => { made.computeIfAbsent('one', () => instance({ kind: 'pear' })) },
  () => { n = 1 },
)
atEnd('there is one', () => made.size() === 1)`
  // All of C's steps change nothing that the others see: whoever comes first makes the instance.
  expect(verdictOf(text)).toEqual({ schedules: 6n, outcomes: 2, violating: 0n })
})
