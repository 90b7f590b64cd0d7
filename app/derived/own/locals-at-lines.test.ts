import { expect, it } from 'vitest'
import { readProgram, replay } from '../../../src/index.ts'
import { localsAtLines } from './locals-at-lines.ts'

it('tells the variables of each thread at the line where it stands', () => {
  const { program } = readProgram(`let n = 0
function add(by) {
  const seen = n
  n = seen + by
}
run(() => add(1), () => add(2), () => { n = 7 })`)
  const system = program?.scenario('own').build({ strategy: 'program', options: {} })
  if (!system) throw new Error('it cannot be read')
  expect(localsAtLines(replay(system, []))).toEqual([
    { line: 3, actor: 'A', told: ['by = 1'] },
    { line: 3, actor: 'B', told: ['by = 2'] },
  ])
  expect(localsAtLines(replay(system, ['C', 'A']))).toEqual([
    { line: 4, actor: 'A', told: ['seen = 7', 'by = 1'] },
    { line: 3, actor: 'B', told: ['by = 2'] },
  ])
  expect(localsAtLines(replay(system, ['A', 'A', 'B', 'B', 'C']))).toEqual([])
})
