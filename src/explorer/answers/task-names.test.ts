import { describe, expect, it } from 'vitest'
import { ABSENT } from '../moves/pair-table.ts'
import { TaskNames } from './task-names.ts'

/** Two threads, and three tasks of which the first two are equal. A task at node n is actor 2 + n. */
function named(): TaskNames {
  const names = new TaskNames(['A', 'B'])
  names.take('A', ABSENT, [5, 5, 9])
  return names
}

describe('the names of a run', () => {
  it('are the threads’ own, and for tasks the order of their creation', () => {
    const names = named()
    expect(names.actorOf('B')).toBe(1)
    expect(names.actorOf('2')).toBe(2 + 5)
    expect(names.namesOf(1)).toEqual(['B'])
    expect(names.namesOf(2 + 5)).toEqual(['1', '2'])
    expect(names.namesOf(2 + 9)).toEqual(['3'])
  })

  it('count tasks that have no step, which nobody can ever take', () => {
    const names = new TaskNames(['A'])
    names.take('A', ABSENT, [ABSENT, 4])
    expect(names.actorOf('1')).toBeNull()
    expect(names.actorOf('2')).toBe(1 + 4)
  })

  it('know nobody else', () => {
    expect(named().actorOf('C')).toBeNull()
    expect(named().actorOf('4')).toBeNull()
    expect(() => named().nameOf(2 + 7)).toThrow('no pending task at node 7')
  })

  it('let the oldest of several equal tasks go first', () => {
    expect(named().nameOf(2 + 5)).toBe('1')
  })

  it('let the one go on that took the last step, and nobody after a thread', () => {
    const names = named()
    names.take('2', 6, [])
    names.take('1', 6, [])
    names.take('2', 6, [])
    expect(names.nameOf(2 + 6)).toBe('2')
    names.take('B', ABSENT, [])
    expect(names.nameOf(2 + 6)).toBe('1')
  })

  it('forget a task that has ended', () => {
    const names = named()
    names.take('1', ABSENT, [])
    expect(names.actorOf('1')).toBeNull()
    expect(names.namesOf(2 + 5)).toEqual(['2'])
  })
})
