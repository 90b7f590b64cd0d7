import { describe, expect, it } from 'vitest'
import { Driven } from './driven.fixture.ts'

describe('a lock', () => {
  it('is not reentrant, and only its holder may release it', () => {
    const { step } = new Driven().make('guard', 'lock')
    expect(step('A', 'tryAcquire')()?.result).toBe(true)
    expect(step('A', 'tryAcquire')()?.result).toBe(false)
    expect(() => step('A', 'acquire')()).toThrow('guard is held by A')
    expect(() => step('B', 'release')()).toThrow('guard cannot be released: A holds it')
    step('A', 'release')()
    expect(() => step('A', 'release')()).toThrow('guard cannot be released: nobody holds it')
    expect(step('B', 'acquire')()?.description).toBe('acquired guard')
  })

  it('is only looked at by who tries in vain', () => {
    const { step } = new Driven().make('guard', 'lock')
    step('A', 'acquire')()
    const { accesses, description } = step('B', 'tryAcquire')() ?? {}
    expect(accesses).toEqual([{ object: 'guard', key: '', mode: 'read' }])
    expect(description).toBe('did not acquire guard: A holds it')
  })
})

describe('a semaphore', () => {
  it('has so many permits, and anybody may release', () => {
    const { step, shown } = new Driven().make('pool', 'semaphore', 1)
    step('A', 'acquire')()
    expect(() => step('B', 'acquire')()).toThrow('pool has no permit left')
    expect(step('B', 'tryAcquire')()?.result).toBe(false)
    step('B', 'release')()
    step('B', 'release')()
    expect(shown()).toEqual([': 2'])
    expect(step('B', 'tryAcquire')()?.result).toBe(true)
    expect(shown()).toEqual([': 1'])
  })
})

describe('a queue', () => {
  it('is first in, first out, and makes wait at both ends', () => {
    const { step, shown } = new Driven().make('jobs', 'queue', 2)
    expect(() => step('A', 'take')()).toThrow('jobs is empty')
    expect(step('A', 'poll')()?.result).toBeNull()
    step('A', 'put', 'a')()
    expect(step('A', 'offer', 'b')()?.result).toBe(true)
    expect(step('A', 'offer', 'c')()?.result).toBe(false)
    expect(() => step('A', 'put', 'c')()).toThrow('jobs is full')
    expect(shown()).toEqual(['0: a', '1: b'])
    expect(step('B', 'take')()?.result).toBe('a')
    expect(step('B', 'size')()?.result).toBe(1)
    expect(step('B', 'poll')()?.result).toBe('b')
  })

  it('is never full without a bound', () => {
    const { step } = new Driven().make('jobs', 'queue')
    for (let item = 0; item < 100; item++) step('A', 'put', item)()
    expect(step('A', 'size')()?.result).toBe(100)
  })
})

function conditionOf() {
  const driven = new Driven()
  const guard = driven.make('guard', 'lock')
  return { guard, ...driven.make('changed', 'condition', guard.object) }
}

describe('a condition', () => {
  it('lets go of the lock while somebody waits, and takes it again once notified', () => {
    const { guard, step, shown } = conditionOf()
    guard.step('A', 'acquire')()
    const waiting = step('A', 'wait')
    expect(waiting()).toMatchObject({
      use: 'changed.wait',
      description: 'released guard and began to wait for changed',
    })
    expect(guard.shown()).toEqual([': free'])
    expect(shown()).toEqual([': awaited by A'])
    expect(() => waiting()).toThrow('nobody has notified A of changed')
    guard.step('B', 'acquire')()
    step('B', 'notify')()
    expect(shown()).toEqual([': awaited by nobody, A is notified'])
    expect(() => waiting()).toThrow('guard is held by B')
    guard.step('B', 'release')()
    expect(waiting()).toMatchObject({
      use: 'changed.wakeUp',
      description: 'was notified of changed and acquired guard again',
    })
    expect(waiting()).toBeNull()
    expect(guard.shown()).toEqual([': held by A'])
    expect(shown()).toEqual([': awaited by nobody'])
  })

  it('wakes who has waited longest, or all', () => {
    const { guard, step, shown } = conditionOf()
    for (const name of ['B', 'A', 'C']) {
      guard.step(name, 'acquire')()
      step(name, 'wait')()
    }
    guard.step('D', 'acquire')()
    expect(step('D', 'notify')()?.description).toBe('notified B of changed')
    expect(step('D', 'notifyAll')()?.description).toBe('notified A and C of changed')
    expect(shown()).toEqual([': awaited by nobody, A and B and C are notified'])
    expect(step('D', 'notify')()?.description).toBe('notified nobody: nobody waited for changed')
  })

  it.each(['wait', 'notify', 'notifyAll'])(
    'fails in %s for who does not hold the lock',
    (method) => {
      const { guard, step } = conditionOf()
      expect(() => step('A', method)()).toThrow(
        `changed.${method} needs guard: A does not hold it, nobody does`,
      )
      guard.step('B', 'acquire')()
      expect(() => step('A', method)()).toThrow(
        `changed.${method} needs guard: A does not hold it, B does`,
      )
    },
  )
})

describe('a barrier', () => {
  it('holds everybody until enough have arrived, and is ready for the next then', () => {
    const { step, shown } = new Driven().make('meet', 'barrier', 2)
    const [a, b, c] = [step('A', 'await'), step('B', 'await'), step('C', 'await')] as const
    expect(a()).toMatchObject({ use: 'meet.await', description: 'arrived at meet, 1 of 2' })
    expect(() => a()).toThrow('1 of 2 have arrived at meet')
    b()
    expect(shown()).toEqual([': awaited by nobody, open to A and B'])
    expect(a()).toMatchObject({ use: 'meet.goOn', description: 'went on from meet' })
    c()
    expect(() => c()).toThrow('1 of 2 have arrived at meet')
    expect(shown()).toEqual([': awaited by C, open to B'])
    b()
    const again = step('A', 'await')
    again()
    c()
    again()
    expect(shown()).toEqual([': awaited by nobody'])
  })
})
