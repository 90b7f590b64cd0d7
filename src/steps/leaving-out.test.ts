import { expect, it } from 'vitest'
import { Memory } from '../memory/heap.ts'
import { SharedCell } from '../objects/cell.ts'
import { Solo } from '../threads/solo.fixture.ts'
import { leavingOut } from './leaving-out.ts'
import type { Program } from './program.ts'

const isRead = ({ use }: { readonly use: string }) => use === 'count.read'

function counter() {
  const memory = new Memory()
  const count = new SharedCell<number>(memory, 'count', 1)
  return { solo: new Solo(memory), count }
}

it('takes all steps but those that are left out, for which it gets nothing', () => {
  const { solo, count } = counter()
  const program = function* (): Program<unknown> & Generator {
    const first = yield* count.get()
    yield* count.set(2)
    const second = yield* count.get()
    return [first, second]
  }
  expect(solo.run(leavingOut(program(), (op, nth) => isRead(op) && nth === 2))).toEqual([
    1,
    undefined,
  ])
  expect(solo.run(leavingOut(program(), (op) => !isRead(op)))).toEqual([2, 2])
  expect(solo.run(leavingOut(program(), () => true))).toEqual([undefined, undefined])
})

it('fails where a program asks for what is left out again and again', () => {
  const { solo, count } = counter()
  const program = function* (): Program & Generator {
    while ((yield* count.get()) !== 5);
  }
  expect(() => solo.run(leavingOut(program(), () => true))).toThrow(
    'never ends without count.read: it is asked for again and again',
  )
})
