import { expect, it } from 'vitest'
import { printedBy, stepsOf } from './alone.fixture.ts'

it.each([
  [
    'm.merge("k", 1, (x, y) => x + y); m.compute("k", (k, v) => v); m.computeIfAbsent("z", (k) => k)',
    'm.merge#1 m.compute#1 m.computeIfAbsent#1',
  ],
  [
    'm.put(1, 1); m.computeIfPresent(1, (k, v) => v + 1); m.replace(1, 3); m.replace(1, 3, 4)',
    'm.put#1 m.computeIfPresent#1 m.replace#1 m.replace#2',
  ],
  // The names that JavaScript and Caffeine have for the same.
  [
    'm.set(1, 2); m.has(1); m.delete(1); m.getIfPresent(1)',
    'm.put#1 m.containsKey#1 m.remove#1 m.get#1',
  ],
  [
    'n.incrementAndGet(); n.updateAndGet((v) => v + 1); n.getAndUpdate((v) => v); n.compareAndSet(2, 3)',
    'n.incrementAndGet#1 n.updateAndGet#1 n.getAndUpdate#1 n.compareAndSet#1',
  ],
  ['l.add(3); l.set(0, 4); l.removeAt(1); l.toArray()', 'l.add#1 l.set#1 l.removeAt#1 l.toArray#1'],
  ['s.acquire(); s.tryAcquire(); s.release()', 's.acquire#1 s.tryAcquire#1 s.release#1'],
  [
    'q.put(1); q.offer(2); q.take(); q.poll(); q.size()',
    'q.put#1 q.offer#1 q.take#1 q.poll#1 q.size#1',
  ],
  // Which of several objects it is, is told when it is called.
  ['forks[other - 1].acquire()', 'other.read#1 forks[1].acquire#1'],
  ['for (const fork of forks) fork.acquire()', 'forks[0].acquire#1 forks[1].acquire#1'],
  ['const { guard } = bank.right; guard.acquire()', 'bank.right.guard.acquire#1'],
  ['m?.get(count)', 'count.read#1 m.get#1'],
])('each is one step: %s', (body, steps) => {
  expect(stepsOf(body)).toBe(steps)
})

it('waits for a condition in two steps', () => {
  const notifying = '() => { g.acquire(); changed.notify(); g.release() }'
  expect(stepsOf('g.acquire(); changed.wait(); g.release()', notifying)).toBe(
    'g.acquire#1 changed.wait#1 changed.wakeUp#1 g.release#1',
  )
})

it('passes a barrier in two steps, as often as it comes to it', () => {
  expect(stepsOf('gate.await(); gate.await()')).toBe(
    'gate.await#1 gate.goOn#1 gate.await#2 gate.goOn#2',
  )
})

it('runs a function inside the step that it is handed to', () => {
  expect(
    printedBy(`
      m.merge("k", 1, (x, y) => x + y)
      m.merge("k", 5, (x, y) => { console.log(x, y); return x + y })
      console.log(m.get("k"))`),
  ).toEqual(['2 prints 1 5', '3 prints 6'])
})
