import { expect, it } from 'vitest'
import { problemsOf } from './problems-of.ts'

function told(text: string): readonly string[] {
  let time = 0
  const { problems, milliseconds } = problemsOf(text, () => (time += 7))
  expect(milliseconds).toBe(7)
  return problems.map(({ line, sentence }) => `${line}: ${sentence}`)
}

it('finds nothing in a program that can be run', () => {
  expect(told('let n = 0\nrun(() => { n++ }, () => { n++ })')).toEqual([])
})

it('says what keeps a program from running', () => {
  expect(told('run(add)')).toEqual(['1: Nothing is called “add” here.'])
})

it('finds a loop that never ends, once for all variants that come to it', () => {
  const text = `const guard = lock()
function take() { while (!guard.tryAcquire()) {} }
const work = variants({
  once() { take(); guard.release() },
  twice() { take(); guard.release(); take(); guard.release() },
})
run(work, work)`
  expect(told(text)).toEqual([
    '2: This is a program that never ends: a run can come back to the same memory with everybody where they were.',
  ])
})
