import { expect, it } from 'vitest'
import { failuresOf } from '../first-run.fixture.ts'
import { printedBy, programText } from './alone.fixture.ts'

/** All that a thread prints, in one line. */
const printed = (body: string) =>
  printedBy(body)
    .map((each) => each.replace(/^\d+ prints /, ''))
    .join()

it.each([
  ['m.put(1, "a")', 'm.get("1")', 'a'],
  ['m.put("1.5", "a")', 'm.get(1.5)', 'a'],
  ['m.put("01", "a")', 'm.get(1)', 'null'],
  ['m.put(-0, "a")', 'm.get("0")', 'a'],
  ['m.put(true, "a")', 'm.get("true")', 'null'],
  ['m.put({ x: 1, y: [2] }, "a")', 'm.get({ y: [2], x: 1 })', 'a'],
  ['m.put([1, 2], "a")', 'm.get([1, 2])', 'a'],
  ['m.put([1], "a")', 'm.get(["1"])', 'null'],
  ['m.put(1, "a"); m.put("1", "b")', 'm.size()', '1'],
  ['m.put("__proto__", "a")', 'm.get("__proto__")', 'a'],
])('finds a key by what it holds, and a number by its text: %s, %s', (store, look, found) => {
  expect(printed(`${store}; console.log(${look})`)).toBe(found)
})

it.each([
  ['count = own', 'count'],
  ['m.put(1, own)', 'm.get(1)'],
  ['m.merge(1, own, (x) => x)', 'm.get(1)'],
  ['m.compute(1, () => own)', 'm.get(1)'],
  ['l.add(own)', 'l.get(2)'],
  ['l.set(0, own)', 'l.get(0)'],
  ['n.set(own)', 'n.get()'],
  ['q.put(own)', 'q.take()'],
  ['m.put(1, { own })', 'm.get(1).own'],
  ['m.put(1, instance({ own }))', 'm.get(1).own'],
  ['m.put(own, "found")', 'm.keys()[0]'],
])('copies what is stored: %s', (store, read) => {
  const changed = `${store}; own.xs.push(2); own.x = 2`
  expect(printed(`const own = { x: 1, xs: [1] }; ${changed}; console.log(${read})`)).toBe(
    '{ x: 1, xs: [1] }',
  )
})

it.each([
  ['items.push(1)', 'push'],
  ['const [, [x]] = [0, [items]]; x.reverse()', 'reverse'],
  ['const own = { ...rec }; own.b.c = 1', 'c'],
  ['rec.b.c++', 'c'],
  ['l.set(0, [1]); const x = l.get(0); x.pop()', 'pop'],
  ['l.toArray().push(1)', 'push'],
  ['m.keys().push(1)', 'push'],
  ['m.values().sort()', 'sort'],
  ['m.put(1, 2); m.entries()[0][1] = 3', 'x[1] = …'],
  ['m.put(1, [1]); for (const x of m.values()) x.push(1)', 'push'],
  ['m.put(1, [1]); m.merge(1, 2, (x, y) => { x.push(y); return x })', 'push'],
  ['n.set([1]); n.updateAndGet((x) => { x.push(1); return x })', 'push'],
  ['q.put([1]); q.take().push(1)', 'push'],
])('freezes what is read: %s', (body, what) => {
  const [failure] = failuresOf(programText(body))
  expect(failure).toMatch(/what is shared or a constant is frozen|what is read of it/)
  expect(failure?.startsWith(what)).toBe(true)
})

it('lets a thread change its own copy of what it read', () => {
  const body =
    'const own = [...items]; own.push(4); const r = { ...rec }; r.a = 5; console.log(own, r.a, items)'
  expect(printed(body)).toBe('[1, 2, 3, 4] 5 [1, 2, 3]')
})
