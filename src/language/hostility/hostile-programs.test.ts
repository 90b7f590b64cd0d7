import { expect, it } from 'vitest'
import { Exploration } from '../../explorer/exploration.ts'
import { problemText } from '../problem.ts'
import { readProgram } from '../read-program.ts'

/** A thread that does something, on a counter and a map. */
function thread(body: string): string {
  return `let count = 0\nconst m = map()\nrun(() => { ${body} })`
}

/** What is said of a program that is refused; or how its search ends. */
function told(text: string): string {
  const { program, problems } = readProgram(text)
  if (!program) return problems.map(problemText).join('\n')
  const exploration = new Exploration(
    program.scenario('own').build({ strategy: 'program', options: {} }),
  )
  exploration.advance(2_000)
  const { schedules, complete, properties } = exploration.verdict()
  const failing = properties.find(({ id }) => id === 'no-failure')
  return complete ? `${schedules} schedules, ${failing?.violating} with a failure` : 'not complete'
}

const tooDeep = '1:1 The program is nested too deep. Give parts of it names.'
/** The parser may have had room for it: then the place is told. */
const tooDeepSomewhere = expect.stringMatching(
  /^(?:1:1|2:\d+) The program is nested too deep\. Give parts of it names\.$/,
)
const tooLarge =
  '1:1 The program has more than 10000 names, values, calls and other parts. Leave out what the race does not need.'

it.each([
  ['brackets', '['.repeat(99_000), tooDeep],
  ['parentheses', '('.repeat(99_000), tooDeep],
  ['arrows', `${'a=>'.repeat(30_000)}1`, tooDeep],
  ['templates', '`${'.repeat(30_000), tooDeep],
  ['one sum', `const x = ${'1+'.repeat(40_000)}1`, tooDeep],
  [
    'one chain of conditions',
    `let a = 0\nrun(() => { ${'if (a) {} else '.repeat(6_000)}{} })`,
    tooDeepSomewhere,
  ],
  ['many statements', 'this;'.repeat(19_000), tooLarge],
  [
    'thousands of variables',
    Array.from({ length: 6_000 }, (_, at) => `let v${at}=0`).join('\n'),
    tooLarge,
  ],
  [
    'thousands of names that nobody declared',
    `run(() => { ${Array.from({ length: 9_000 }, (_, at) => `vv${at}()`).join(';')} })`,
    tooLarge,
  ],
  [
    'too long a text',
    ' '.repeat(100_001),
    '1:1 The program has 100001 characters. Keep it under 100000.',
  ],
  [
    'more shared variables than can be drawn',
    `${Array.from({ length: 201 }, (_, at) => `let v${at} = 0`).join('\n')}\nrun(() => { v0++ })`,
    '201:5 There are more than 200 shared variables. Put what never changes into constants, and leave out what the race does not need.',
  ],
  [
    'more variants than can be searched',
    `let a = 0\nconst f = variants({ ${Array.from({ length: 21 }, (_, at) => `v${at}() { a++ }`).join()} })\nrun(f)`,
    '2:7 There are 21 variants, and there can be 20. Leave some out, or make another program of them.',
  ],
])('is refused at once: %s', (_name, text, message) => {
  expect(told(text).split('\n')[0]).toEqual(message)
})

it.each([
  [
    'a record that holds itself',
    'const r = {}; r.self = r; count++; count = r.self.self === r ? 1 : 0',
  ],
  [
    'an array that doubles forty times',
    'let a = [1]; for (let i = 0; i < 40; i++) a = [a, a]; count++; waitUntil(() => a.length === 2); count = a.length',
  ],
  [
    'a function that calls itself',
    'const down = (n) => n === 0 ? 0 : down(n - 1); count++; count = down(3)',
  ],
  [
    'two functions that call one another',
    'const even = (n) => n === 0 || odd(n - 1); const odd = (n) => n > 0 && even(n - 1); count++; spawn(() => { count = even(4) })',
  ],
  [
    'names of prototypes',
    'const r = { constructor: 1, toString: 2, ["__proto__"]: 3 }; m.put("__proto__", r.constructor); m.put("constructor", r.toString); count = m.get("__proto__") + r["__proto__"]',
  ],
  [
    'names that nobody’s keyboard has',
    'const größe = 1, 变量 = 2, $_ = 3; count = größe + 变量 + $_',
  ],
  ['half a character', 'const half = "\ud800"; count = half + "\\udc00"; m.put("\udfff", half)'],
])('is run: %s', (_name, body) => {
  expect(told(thread(body))).toMatch(/^\d+ schedules, 0 with a failure$/)
})

it.each([
  ['a loop without steps', 'while (true) {}'],
  ['a loop without steps behind a step', 'm.clear(); for (;;) {}'],
  ['a function that never comes back', 'const f = () => f(); f()'],
  [
    'deep expressions in deep calls',
    `const f = (n) => n === 0 ? 0 : ${'1 + ('.repeat(60)}f(n - 1)${')'.repeat(60)}; count = f(90)`,
  ],
  ['a text that doubles', 'let s = "x"; while (true) s += s'],
  ['an array that doubles', 'let a = [1]; while (true) a = [...a, ...a]'],
  ['an array with a place far away', 'const a = []; a[4294967294] = 1'],
  ['a huge length', 'const a = []; a.length = 1e9'],
  ['a huge repetition', 'count = "x".repeat(1e9)'],
  ['a huge array', 'count = Array.from({ length: 1e9 }, () => 1).length'],
  ['a value that is too deep', 'let a = [1]; for (let i = 0; i < 2000; i++) a = [a]; count = a'],
  ['a value that holds itself', 'const r = {}; r.self = r; count = r'],
  [
    'a deep value that a task is handed',
    'let a = [1]; for (let i = 0; i < 2000; i++) a = [a]; const b = a; spawn(() => { count = b.length })',
  ],
  ['a loop in a condition', 'waitUntil(() => { while (true) {} }); count = 1'],
  ['a throw in a condition', 'waitUntil(() => { throw "no" }); count = 1'],
  ['a loop in a function that is handed to a method', 'm.compute(1, () => { while (true) {} })'],
  ['a throw in a function that is handed to a method', 'm.compute(1, () => { throw "no" })'],
  ['a loop in one step', 'atomically(() => { while (true) {} })'],
  ['a call of what is no function', 'count.x.y()'],
])('ends its thread as failed: %s', (_name, body) => {
  expect(told(thread(body))).toMatch(/^1 schedules, 1 with a failure$/)
})

it.each([
  ['a loop at the top', 'const f = () => { while (true) {} }\nconst x = f()\nrun(f)', '2:7'],
  ['a loop in before', 'let a = 0\nbefore(() => { while (true) a++ })\nrun(() => { a++ })', '2:1'],
  [
    'many small loops at the top',
    `const f = () => { for (let i = 0; i < 1000; i++) {} }\n${Array.from({ length: 200 }, (_, at) => `const x${at} = f()`).join('\n')}\nrun(f)`,
    '',
  ],
  [
    'a thousand locks',
    'const all = Array.from({ length: 1000 }, () => lock())\nrun(() => all[0].acquire())',
    '1:7',
  ],
])('is refused when its top is run: %s', (_name, text, place) => {
  const { program, problems } = readProgram(text)
  expect(program).toBeNull()
  expect(problems).toHaveLength(1)
  expect(problems.map(problemText).join()).toMatch(new RegExp(`^${place}`))
})

it('lets a top hold what holds itself, or one lock many times over', () => {
  const cyclic =
    'const make = () => { const r = {}; r.self = r; return r }\nconst x = make()\nrun(() => { x.self.self.y })'
  const doubled =
    'const make = () => { let a = [lock()]; for (let i = 0; i < 40; i++) a = [a, a]; return a }\nconst x = make()\nlet c = 0\nrun(() => { c = x.length })'
  expect(told(cyclic)).toBe('1 schedules, 0 with a failure')
  expect(told(doubled)).toBe('1 schedules, 0 with a failure')
})

it.each([
  ['comments only', '// nothing here'],
  ['nothing', ''],
  ['a line break', '\r\n'],
  ['a mark of the byte order', '\ufeff'],
])('says that there is no run: %s', (_name, text) => {
  expect(told(text)).toBe(
    '1:1 There is no run: nothing says which threads there are. Write run(f, g) at the end, with a function for each thread.',
  )
})

it('reads lines that end as on Windows, and a mark of the byte order', () => {
  const text =
    '\ufeff// Title\r\nlet a = 0\r\nrun(() => { a++ })\r\natEnd("one", () => a === 1)   //= 0 of 1\r\n'
  const { program } = readProgram(text)
  expect(program?.title).toBe('Title')
  expect(program?.pins[0]?.counts[0]).toMatchObject({ violating: 0n, schedules: 1n })
})

it('finds what prints and spawns, however it is written', () => {
  const text =
    'let count = 0\nrun(() => { count++; sp\\u0061wn(() => { count++ }) })\natEnd("two", () => count === 2)'
  expect(told(text)).toBe('1 schedules, 0 with a failure')
})
