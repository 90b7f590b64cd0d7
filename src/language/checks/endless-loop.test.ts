import { expect, it } from 'vitest'
import { problemText } from '../problem.ts'
import { readProgram } from '../read-program.ts'

function endlessLoop(text: string, variant = 'program'): string | null {
  const { program, problems } = readProgram(text)
  expect(problems).toEqual([])
  const problem = program?.endlessLoop(variant)
  return problem ? problemText(problem) : null
}

it('finds a thread that tries again and again', () => {
  const text = `const guard = lock()
function work() {
  while (!guard.tryAcquire()) {}
  guard.release()
}
run(work, work)`
  expect(endlessLoop(text)).toBe(
    '3:3 This is a program that never ends: a run can come back to the same memory with everybody where they were. Write waitUntil(() => …) in the place of a loop that tries again and again.',
  )
})

it('finds two threads that give way to each other for ever', () => {
  const text = `let a = false, b = false
run(
  () => { a = true; while (b) { a = false; a = true } },
  () => { b = true; while (a) { b = false; b = true } },
)`
  expect(endlessLoop(text)).toMatch(/^[34]:21 /)
})

it.each([
  [
    'that counts',
    'let n = 0\nrun(() => { for (let i = 0; i < 3; i++) n++ }, () => { while (n < 9) n++ })',
  ],
  [
    'that waits',
    'let n = 0\nrun(() => { waitUntil(() => n > 0); while (n < 2) n++ }, () => { n = 1 })',
  ],
  ['over items', 'let n = 0\nrun(() => { for (const each of [1, 1, 1]) n = each })'],
  [
    'that swaps until it hits',
    'const n = atomic(0)\nfunction add() { let done = false; while (!done) { const seen = n.get(); done = n.compareAndSet(seen, seen + 1) } }\nrun(add, add)',
  ],
])('finds nothing in a loop %s', (_kind, text) => {
  expect(endlessLoop(text)).toBeNull()
})
