import { expect, it } from 'vitest'
import { SharedCell } from '../objects/cell.ts'
import { Memory } from '../memory/heap.ts'
import { at, sitesOf } from './site.ts'

const rows = [
  [3, 3, null, 'outer', 2, 4],
  [8, 9, 'held', 'inner', 7, 11],
] as const

it('makes the sites of a file, each with its method', () => {
  const [outer, inner] = sitesOf('cache/example.ts', rows)
  expect(outer).toEqual({
    file: 'cache/example.ts',
    line: 3,
    endLine: 3,
    target: null,
    method: { name: 'outer', line: 2, endLine: 4 },
  })
  expect(inner).toMatchObject({ line: 8, endLine: 9, target: 'held' })
})

it('stacks the frames of nested calls, the outermost first, and hands results down', () => {
  const [outerSite, innerSite] = sitesOf('cache/example.ts', rows)
  if (!outerSite || !innerSite) throw new Error('two rows make two sites')
  const memory = new Memory()
  const cell = new SharedCell(memory, 'count', 1)
  function* inner(by: number) {
    const held = yield* at(innerSite!, { by }, cell.get())
    return held + by
  }
  function* outer() {
    return (yield* at(outerSite!, {}, inner(10))) * 2
  }

  const program = outer()
  const turn = program.next()
  if (turn.done) throw new Error('the program asks for one step')
  expect(turn.value.op.preview).toBe('count.get')
  expect(turn.value.stack).toEqual([
    { site: outerSite, locals: {} },
    { site: innerSite, locals: { by: 10 } },
  ])
  expect(program.next(1)).toEqual({ done: true, value: 22 })
})
