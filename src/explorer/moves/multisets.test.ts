import { describe, expect, it } from 'vitest'
import { Multisets } from './multisets.ts'

describe('multisets of pending tasks', () => {
  it('are the same number whenever they hold the same, whichever came first', () => {
    const bags = new Multisets(false)
    const once = bags.change(0, null, [3, 1], 2)
    const twice = bags.change(bags.change(0, null, [1], 1), null, [3], 1)
    expect(twice).toBe(once)
    expect(bags.at(once).tasks).toEqual([1, 3])
    expect(bags.change(bags.change(once, 3, [], 0), 1, [], 0)).toBe(0)
  })

  it('count equal tasks, and let go of one of them at a time', () => {
    const bags = new Multisets(false)
    const three = bags.change(0, null, [2, 2, 2], 3)
    expect(bags.at(three).tasks).toEqual([2, 2, 2])
    expect(bags.at(bags.change(three, 2, [5], 0)).tasks).toEqual([2, 2, 5])
  })

  it('order tasks by number, not by text', () => {
    const bags = new Multisets(false)
    expect(bags.at(bags.change(0, null, [10, 9, 100], 3)).tasks).toEqual([9, 10, 100])
  })

  it('tell how many tasks were created only where names make a difference', () => {
    const named = new Multisets(true)
    const left = named.change(named.change(0, null, [1], 1), 1, [], 0)
    expect(named.at(left)).toEqual({ tasks: [], failed: false, created: 1 })
    expect(left).not.toBe(0)
    const unnamed = new Multisets(false)
    expect(unnamed.change(unnamed.change(0, null, [1], 1), 1, [], 0)).toBe(0)
  })

  it('refuse a number that nobody was given', () => {
    expect(() => new Multisets(false).at(7)).toThrow('no bag of tasks 7')
  })
})
