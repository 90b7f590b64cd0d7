import { expect, it } from 'vitest'
import { Memory } from '../memory/heap.ts'
import { SharedCell } from '../objects/cell.ts'
import { determinedBy } from './determined-by.ts'
import type { Program, Request } from './program.ts'
import { at, sitesOf } from './site.ts'

const [first, second] = sitesOf('counter/example.ts', [
  [3, 3, null, 'count', 2, 9],
  [5, 5, null, 'count', 2, 9],
])
const cell = new SharedCell(new Memory(), 'count', 1)

function* counting(site = first!, left = 2): Program {
  yield* at(site, {}, determinedBy([left], cell.get()))
}

/** What a program asks for first. */
function asked(program: Program): Request {
  const { done, value } = program[Symbol.iterator]().next()
  if (done) throw new Error('it asks for nothing')
  return value
}

it('is the op, and answers with its result', () => {
  const iterator = determinedBy([], cell.get())[Symbol.iterator]()
  expect(iterator.next()).toMatchObject({ done: false, value: { op: { preview: 'count.get' } } })
  expect(iterator.next(7)).toEqual({ done: true, value: 7 })
})

it('tells where the program stands, and the values that matter from there on', () => {
  const told = [counting(), counting(first, 1), counting(second)].map(
    (program) => asked(program).localState,
  )
  expect(new Set(told).size).toBe(3)
  expect(told).not.toContain(undefined)
  expect(asked(counting()).localState).toBe(told[0])
})

it('tells nothing of what is called, whose callers matter as well', () => {
  function* outer(): Program {
    yield* at(first!, {}, counting())
  }
  expect(asked(counting()).localState).toBeDefined()
  expect(asked(outer()).localState).toBeUndefined()
})
