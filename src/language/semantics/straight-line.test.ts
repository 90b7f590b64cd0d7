import { expect, it } from 'vitest'
import { dotOf, dotsOf, stepsOf } from './alone.fixture.ts'

it.each([
  // Assignments
  ['count++', 'count.read#1 count.write#1'],
  ['--count', 'count.read#1 count.write#1'],
  ['count += 1', 'count.read#1 count.write#1'],
  ['count += other', 'count.read#1 other.read#1 count.write#1'],
  ['count = other + count', 'other.read#1 count.read#1 count.write#1'],
  ['count = other = 3', 'other.write#1 count.write#1'],
  [
    'count = count++ + ++count',
    'count.read#1 count.write#1 count.read#2 count.write#2 count.write#3',
  ],
  ['flag ??= count', 'flag.read#1 count.read#1 flag.write#1'],
  ['count ||= other', 'count.read#1 other.read#1 count.write#1'],
  ['other &&= count', 'other.read#1 count.read#1 other.write#1'],
  // Destructuring
  ['const { a, b: { c } } = rec', 'rec.read#1'],
  ['const [first, ...rest] = items', 'items.read#1'],
  ['const { z = count } = rec', 'rec.read#1 count.read#1'],
  ['[count, other] = [other, count]', 'other.read#1 count.read#1 count.write#1 other.write#1'],
  ['({ a: count, ...flag } = rec)', 'rec.read#1 count.write#1 flag.write#1'],
  ['[count = other] = [undefined]', 'other.read#1 count.write#1'],
  ['({ [count]: flag = other } = rec)', 'rec.read#1 count.read#1 other.read#1 flag.write#1'],
  // Expressions
  ['const x = [...items, count]', 'items.read#1 count.read#1'],
  ['const x = { ...rec, count, b: [other] }', 'rec.read#1 count.read#1 other.read#1'],
  ['const text = `${other} of ${count}`', 'other.read#1 count.read#1'],
  ['const x = rec?.b.c + rec.a', 'rec.read#1 rec.read#2'],
  ['const x = rec?.[other]', 'rec.read#1 other.read#1'],
  ['const x = typeof count; void other', 'count.read#1 other.read#1'],
  ['const f = (x = count, y = x) => x; f()', 'count.read#1'],
  ['const own = []; own.push(count, other)', 'count.read#1 other.read#1'],
  ['const own = {}; own[other] = count', 'other.read#1 count.read#1'],
  ['const own = { x: 1 }; own.x += count; own.x++', 'count.read#1'],
  ['if (other in rec) l.size()', 'other.read#1 rec.read#1'],
  // Methods
  ['m.put(other, count)', 'other.read#1 count.read#1 m.put#1'],
  ['l.get(count++)', 'count.read#1 count.write#1 l.get#1'],
  ['m.merge(count, other, (x, y) => x + y)', 'count.read#1 other.read#1 m.merge#1'],
  ['count = l.size() - m.size()', 'l.size#1 m.size#1 count.write#1'],
  [
    'bank.left.guard.acquire(); bank.left.guard.release()',
    'bank.left.guard.acquire#1 bank.left.guard.release#1',
  ],
])('%s', (body, steps) => {
  expect(stepsOf(body)).toBe(steps)
})

it.each([
  ['count++; other = count + other'],
  ['flag ??= count; [count, other] = [other, count]'],
  ['({ a: count, ...flag } = rec)'],
  ['const x = [...items, count], text = `${other}`'],
  ['m.merge(count, other, (x, y) => x + y); m.put(l.get(count), n.incrementAndGet())'],
  ['bank.left.guard.acquire(); bank.right.guard.tryAcquire()'],
  ['gate.await(); q.put(count); q.take()'],
  ['atomically(() => { count++; other++ }); waitUntil(() => count === 1)'],
])('has a dot at every step that it takes and at no other: %s', (body) => {
  const taken = stepsOf(body).split(' ').map(dotOf)
  expect(dotsOf(body).toSorted()).toEqual(taken.toSorted())
})
