import { expect, it } from 'vitest'
import { dotsOf, stepsOf } from './alone.fixture.ts'

it.each([
  // What is decided already is not evaluated, and not written.
  ['other ??= count', 'other.read#1'],
  ['other ||= count', 'other.read#1'],
  ['count &&= other', 'count.read#1'],
  ['return other || count', 'other.read#1'],
  ['if (count && other) l.add(1)', 'count.read#1'],
  ['const x = flag?.[count].y', 'flag.read#1'],
  ['const { a = count } = rec', 'rec.read#1'],
  ['[count = other] = [1]', 'count.write#1'],
  ['const f = (x = count) => x; f(1)', ''],
  ['const x = other > 1 ? m.get(1) : l.get(0)', 'other.read#1 m.get#1'],
  ['if (!count) other = 1; else flag = 1', 'count.read#1 other.write#1'],
  // Cases are compared in their order, and fall through.
  [
    'switch (count) { case other: m.put(1, 1); break; case 0: m.clear(); default: l.size() }',
    'count.read#1 other.read#1 m.clear#1 l.size#1',
  ],
  [
    'switch (count) { default: other = 1; case 5: flag = 1 }',
    'count.read#1 other.write#1 flag.write#1',
  ],
  // Loops
  [
    'for (let i = 0; i < other; i++) count = i',
    'other.read#1 count.write#1 other.read#2 count.write#2 other.read#3',
  ],
  ['while (count < 1) count++', 'count.read#1 count.read#2 count.write#1 count.read#3'],
  ['do { count++ } while (count < 1)', 'count.read#1 count.write#1 count.read#2'],
  ['for (const x of items) if (x > 1) count = x', 'items.read#1 count.write#1 count.write#2'],
  [
    'for (count of items) l.size()',
    'items.read#1 count.write#1 l.size#1 count.write#2 l.size#2 count.write#3 l.size#3',
  ],
  [
    'for (;;) { if (count > 0) break; count++; continue }',
    'count.read#1 count.read#2 count.write#1 count.read#3',
  ],
  ['for (const x of m.keys()) m.remove(x)', 'm.keys#1'],
  // Jumps
  [
    'try { throw count } catch (e) { other = e } finally { flag = 1 }',
    'count.read#1 other.write#1 flag.write#1',
  ],
  ['try { return count } finally { other = 1 }', 'count.read#1 other.write#1'],
  [
    'const f = () => { count++; return other }; f() + f()',
    'count.read#1 count.write#1 other.read#1 count.read#2 count.write#2 other.read#2',
  ],
])('%s', (body, steps) => {
  expect(stepsOf(body)).toBe(steps)
})

it('has its dots where a step may be taken, once each, however often it is', () => {
  expect(dotsOf('while (count < 3) { if (other) m.get(1); else count++ }')).toEqual([
    'count',
    'other',
    'm.get',
    'count',
    'count',
  ])
})
