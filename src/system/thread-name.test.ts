import { expect, it } from 'vitest'
import { nameThreads, threadName } from './thread-name.ts'

const greeting = (name: string) => ({ title: `greets as ${name}` })

it('names threads by their place, and tells each its own name', () => {
  expect(nameThreads([greeting, { title: 'listens' }, greeting])).toEqual([
    { name: 'A', title: 'greets as A' },
    { name: 'B', title: 'listens' },
    { name: 'C', title: 'greets as C' },
  ])
})

it('has a name for each thread that a run can write, and no other', () => {
  expect(threadName(25)).toBe('Z')
  expect(() => threadName(26)).toThrow('no name for thread 27: a system has at most 26')
  expect(() => threadName(-1)).toThrow(RangeError)
})
