import { expect, it } from 'vitest'
import { messages, thread } from './wrong-programs.fixture.ts'

it.each<[name: string, text: string, message: string | readonly string[]]>([
  [
    'made in property',
    'let c = 0\nrun(() => { c++ })\natEnd("x", () => lock())',
    '3:18 A shared object, lock, is made where threads run. Make it at the top: const shared = lock(…).',
  ],
  [
    'step in property',
    'let c = 0\nrun(() => { c++ })\natEnd("x", () => c++)',
    '3:18 c is changed in a property, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'write in property',
    'let c = 0\nrun(() => { c++ })\natEnd("x", () => c = 2)',
    '3:18 c is changed in a property, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'method write in property',
    'const m = map()\nrun(() => { m.clear() })\natEnd("x", () => m.put(1, 2))',
    '3:18 put changes memory in a property, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'via function in property',
    'let c = 0\nfunction bump() { c++; return true }\nrun(() => { c++ })\natEnd("x", () => bump())',
    '4:18 bump takes a step, c, in a property, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'property function ref',
    'let c = 0\nfunction bump() { c++; return true }\nrun(() => { c++ })\natEnd("x", bump)',
    '4:12 bump takes a step, c, in a property, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'step in callback',
    thread('m.compute(1, () => count)'),
    '3:32 A step, count, stands in the function that compute is handed, which takes none. Take the step before, keep what it gives in a constant, and use that.',
  ],
  [
    'step in callback via function',
    'let count = 0\nconst m = map()\nconst f = () => count\nrun(() => { m.compute(1, f) })',
    '4:26 f takes a step, count, in the function that compute is handed, which takes none. Take the step before, keep what it gives in a constant, and use that.',
  ],
  [
    'step in callback via call',
    'let count = 0\nconst m = map()\nconst f = () => count\nrun(() => { m.compute(1, () => f()) })',
    '4:32 f takes a step, count, in the function that compute is handed, which takes none. Take the step before, keep what it gives in a constant, and use that.',
  ],
  [
    'step in map callback',
    thread('[1].map(() => count)'),
    '3:27 A step, count, stands in the function that map is handed, which takes none. Write a loop, such as for (const item of items) { … }, and take the step there.',
  ],
  [
    'step in waitUntil',
    thread('waitUntil(() => count++ > 0)'),
    '3:29 count is changed in a condition, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'waitUntil method',
    thread('waitUntil(() => m.remove(1))'),
    '3:29 remove changes memory in a condition, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'spawn in waitUntil',
    thread('waitUntil(() => spawn(() => {}))'),
    '3:29 spawn stands in a condition, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'waitUntil in waitUntil',
    thread('waitUntil(() => { waitUntil(() => true); return true })'),
    '3:31 waitUntil stands in a condition, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'atomically in property',
    'let c = 0\nrun(() => { c++ })\natEnd("x", () => atomically(() => c))',
    '3:18 atomically stands in a property, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'waitUntil in property',
    'let c = 0\nrun(() => { c++ })\natEnd("x", () => { waitUntil(() => true); return true })',
    '3:20 waitUntil stands in a property, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'instance in property',
    'let c = 0\nrun(() => { c++ })\natEnd("x", () => instance({ a: 1 }))',
    '3:18 An instance is made in a property, which only reads. Only look at memory there, such as by ===, get, size or containsKey.',
  ],
  [
    'step in const',
    'let c = 0\nconst d = c + 1\nrun(() => { c = d })',
    '2:7 This fails: uses c at the top, where nothing takes a step. Use it in before(() => { … }), or in a thread.',
  ],
  [
    'step in const via function',
    'let c = 0\nconst f = () => c\nconst d = f()\nrun(() => { c = d })',
    '3:7 This fails: uses c at the top, where nothing takes a step. Use it in before(() => { … }), or in a thread.',
  ],
  [
    'method in const',
    'const m = map()\nconst d = m.get(1)\nrun(() => { m.put(1, d) })',
    '2:7 This fails: calls get at the top, where nothing takes a step. Call it in before(() => { … }), or in a thread.',
  ],
  [
    'step in let',
    'let c = 0\nlet d = c + 1\nrun(() => { c = d })',
    '2:5 This fails: uses c at the top, where nothing takes a step. Use it in before(() => { … }), or in a thread.',
  ],
])('says what is wrong with steps where there can be none: %s', (_name, text, message) => {
  expect(messages(text)).toEqual(typeof message === 'string' ? [message] : message)
})
