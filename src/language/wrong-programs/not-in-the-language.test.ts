import { expect, it } from 'vitest'
import { messages, thread } from './wrong-programs.fixture.ts'

it.each<[name: string, text: string, message: string | readonly string[]]>([
  [
    'class',
    thread('class A {}'),
    '3:13 A class is not in the language. Write functions, and records such as { count: 0 }.',
  ],
  [
    'new',
    thread('new Map()'),
    '3:13 “new” is not in the language. Write instance({ … }) for a thing with an identity of its own, { … } for a record, map() for a map, and throw with a text.',
  ],
  [
    'this',
    thread('count = this'),
    '3:21 “this” is not in the language. Name what is meant, or hand it over as an argument.',
  ],
  [
    'getter',
    thread('const r = { get x() { return 1 } }'),
    '3:25 A getter or setter is not in the language. Write a function, and call it.',
  ],
  [
    'generator',
    thread('const g = function* () {}'),
    '3:23 A generator is not in the language: steps need not be marked. Write a plain function.',
  ],
  [
    'regex',
    thread('count = /a/.test("a")'),
    '3:21 A regular expression is not in the language. Write includes, startsWith, split or indexOf.',
  ],
  [
    'date',
    thread('count = Date.now()'),
    '3:21 “Date” is not in the language: no clock is the same twice. Take a number that the program counts itself.',
  ],
  [
    'timer',
    thread('setTimeout(() => {}, 1)'),
    '3:13 A timer is not in the language: a task may run at any later time. Write spawn(() => …).',
  ],
  [
    'label',
    thread('a: for (;;) break a'),
    '3:13 A label is not in the language. Put the loops into a function, and return from it.',
  ],
  ['var', thread('var x = 1'), '3:13 “var” is not in the language. Write let or const.'],
  [
    'delete',
    thread('const r = { a: 1 }; delete r.a'),
    '3:33 “delete” is not in the language. Make a record without the key: const { key, ...rest } = record. A shared map has remove(key).',
  ],
  ['eval', thread('eval("1")'), '3:13 “eval” is not in the language. Write what it would run.'],
  [
    'Function',
    thread('Function("1")'),
    '3:13 “Function” is not in the language. Write a function.',
  ],
  [
    'proto',
    thread('const r = { __proto__: null }'),
    '3:25 A record has no prototype. Give the key another name.',
  ],
  [
    'forin',
    thread('for (const k in {}) {}'),
    '3:13 “for … in” is not in the language. Write for (const key of Object.keys(…)).',
  ],
  [
    'tagged',
    thread('count = String.raw`a`'),
    '3:21 A tagged template is not in the language. Call the function with its arguments.',
  ],
  [
    'instanceof',
    thread('count = 1 instanceof Object'),
    '3:21 “instanceof” is not in the language: there are no classes. Compare a field, such as value.kind === "pear".',
  ],
  ['bigint', thread('count = 1n'), '3:21 A BigInt is not in the language. Write a number.'],
  ['symbol', thread('Symbol("x")'), '3:13 “Symbol” is not in the language. Write a text.'],
  [
    'window',
    thread('window.x'),
    '3:13 A program cannot reach the page. Hand over what is needed as an argument.',
  ],
  [
    'document',
    thread('document.title'),
    '3:13 A program cannot reach the page. Hand over what is needed as an argument.',
  ],
  [
    'fetch',
    thread('fetch("x")'),
    '3:13 A program cannot reach the network. Write down what would be fetched as a constant.',
  ],
  [
    'globalThis',
    thread('globalThis.x'),
    '3:13 A program cannot reach the page. Hand over what is needed as an argument.',
  ],
  [
    'promise',
    thread('Promise.resolve()'),
    '3:13 “Promise” is not in the language: whoever has to wait waits at the step. Write spawn(() => …), and waitUntil(() => …) or a queue.',
  ],
  [
    'importx',
    thread('import("x")'),
    '3:13 “import” is not in the language: a program is one file. Copy what is needed into it.',
  ],
  [
    'meta',
    thread('import.meta'),
    '3:13 “import.meta” and “new.target” are not in the language. Hand over what is needed as an argument.',
  ],
  [
    'debugger',
    thread('debugger'),
    '3:13 “debugger” is not in the language: every step can be looked at. Leave it out.',
  ],
  [
    'super',
    thread('super.x()'),
    '3:13 “super” is not in the language. Call a function by its name.',
  ],
  ['priv', thread('count.#x'), '3:19 A private field is not in the language. Leave the # out.'],
  [
    'crypto',
    thread('crypto.randomUUID()'),
    '3:13 Nothing is called “crypto” here. Declare it, or look for a slip of the keys.',
  ],
  [
    'perf',
    thread('performance.now()'),
    '3:13 Nothing is called “performance” here. Declare it, or look for a slip of the keys.',
  ],
  [
    'localStorage',
    thread('localStorage.x'),
    '3:13 Nothing is called “localStorage” here. Declare it, or look for a slip of the keys.',
  ],
  [
    'WeakRef',
    thread('WeakRef'),
    '3:13 Nothing is called “WeakRef” here. Declare it, or look for a slip of the keys.',
  ],
  [
    'Array',
    thread('Array(3)'),
    '3:13 “Array” is no value that can be handed on. Write one of its members, such as Array.from.',
  ],
  ['intl', thread('Intl.x'), '3:13 Nothing is called “Intl” here. Did you mean parseInt?'],
  [
    'args',
    thread('arguments[0]'),
    '3:13 “arguments” is not in the language. Write (...args) => ….',
  ],
  [
    'import',
    'import x from "y"\nrun(() => {})',
    '1:1 “import” is not in the language: a program is one file. Copy what is needed into it.',
  ],
  [
    'export',
    'export const x = 1\nrun(() => {})',
    '1:1 “export” is not in the language: a program is one file. Leave the word out.',
  ],
  [
    'async',
    'async function f() {}\nrun(f)',
    '1:1 “async” is not in the language: every access to what is shared is a step by itself. Leave “async” and “await” out.',
  ],
  [
    'await',
    'let c = 0\nrun(() => { await c })',
    '2:13 “await” is not in the language: whoever has to wait waits at the step. Write waitUntil(() => …), or take from a queue.',
  ],
  [
    'top await',
    'let c = 0\nawait c\nrun(() => { c })',
    '2:1 “await” is not in the language: whoever has to wait waits at the step. Write waitUntil(() => …), or take from a queue.',
  ],
])('says what is wrong with what is not in the language: %s', (_name, text, message) => {
  expect(messages(text)).toEqual(typeof message === 'string' ? [message] : message)
})
