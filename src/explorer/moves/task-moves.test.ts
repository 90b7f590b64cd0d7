import { expect, it } from 'vitest'
import { ABSENT } from './pair-table.ts'
import { TaskMoves } from './task-moves.ts'

it('keeps the moves of each environment together, in whichever order they are added', () => {
  const tasks = new TaskMoves()
  const move = { to: 4, multiplicity: 2, slot: 1, slotAfter: 0, node: 8, nodeAfter: 6 }
  const end = { to: 5, multiplicity: 1, slot: 0, slotAfter: ABSENT, node: 7, nodeAfter: ABSENT }
  tasks.add(9, [end, move])
  tasks.add(2, [])
  tasks.add(3, [move])
  expect(tasks.has(9) && tasks.has(2)).toBe(true)
  expect(tasks.has(4)).toBe(false)
  expect(tasks.endOf(2)).toBe(tasks.startOf(2))
  expect(tasks.endOf(9) - tasks.startOf(9)).toBe(2)
  const found = tasks.moveOf(9, 1)
  expect(
    [tasks.to, tasks.multiplicity, tasks.node, tasks.nodeAfter].map((of) => of[found]),
  ).toEqual([4, 2, 8, 6])
  expect(tasks.slotAfter[tasks.moveOf(9, 0)]).toBe(ABSENT)
  expect(() => tasks.moveOf(3, 0)).toThrow('no task 0 can take a step in environment 3')
})
