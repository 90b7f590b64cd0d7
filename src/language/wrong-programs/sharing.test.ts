import { expect, it } from 'vitest'
import { messages, thread } from './wrong-programs.fixture.ts'

it.each<[name: string, text: string, message: string | readonly string[]]>([
  [
    'function in cell',
    thread('count = () => 1'),
    '3:21 A function cannot be stored in shared memory. Store a number, a text, a boolean, null, an array, a record or an instance.',
  ],
  [
    'function in map',
    thread('m.put(1, () => 1)'),
    '3:22 A function cannot be stored in shared memory. Store a number, a text, a boolean, null, an array, a record or an instance.',
  ],
  [
    'function in initial',
    'let count = () => 1\nrun(() => { count })',
    '1:5 This fails: a function cannot be stored: shared memory holds numbers, texts, booleans, arrays, records and instances. Change what runs there.',
  ],
  [
    'function nested',
    thread('count = { f: () => 1 }'),
    '3:26 A function cannot be stored in shared memory. Store a number, a text, a boolean, null, an array, a record or an instance.',
  ],
  [
    'shared in cell',
    thread('count = m'),
    '3:21 A shared object cannot be stored in shared memory. Store a number, a text, a boolean, null, an array, a record or an instance.',
  ],
  [
    'shared in initial',
    'const m = map()\nlet count = m\nrun(() => { count })',
    '2:5 This fails: a shared object cannot be stored: shared memory holds numbers, texts, booleans, arrays, records and instances. Change what runs there.',
  ],
  [
    'made in thread',
    thread('const l = lock()'),
    '3:23 A shared object, lock, is made where threads run. Make it at the top: const shared = lock(…).',
  ],
  [
    'made in function in thread',
    'let count = 0\nfunction t() { const l = lock(); l.acquire() }\nrun(t)',
    '2:26 A shared object, lock, is made where threads run, by t. Make it at the top: const shared = lock(…).',
  ],
  [
    'made in function called at top and thread',
    'const mk = () => lock()\nconst a = mk()\nrun(() => { mk() })',
    '1:18 A shared object, lock, is made where threads run, by mk. Make it at the top: const shared = lock(…).',
  ],
  [
    'made in function that a function calls',
    'const mk = () => { const f = () => map(); return f() }\nconst go = () => { mk() }\nrun(() => go())',
    '1:36 A shared object, map, is made where threads run, by mk. Make it at the top: const shared = map(…).',
  ],
  [
    'made in before',
    'let c = 0\nbefore(() => { const l = lock() })\nrun(() => { c++ })',
    '2:1 This fails: makes a lock while threads run. Write const shared = lock(…) at the top.',
  ],
  [
    'let captured by spawn',
    thread('let n = 1; spawn(() => { count = n })'),
    '3:46 A task uses n, a variable of the function around it. Write const kept = n before spawn, and use kept; or make it shared by a let at the top.',
  ],
  [
    'let captured by way of a function',
    thread('let n = 1; const f = () => n; spawn(() => { count = f() })'),
    '3:40 A task uses n, a variable of the function around it, by f. Write const kept = n before f, and use kept; or make it shared by a let at the top.',
  ],
  [
    'let captured by way of two',
    thread('let n = 1; function f() { return n } const g = () => f(); spawn(g)'),
    '3:46 A task uses n, a variable of the function around it, by f. Write const kept = n before f, and use kept; or make it shared by a let at the top.',
  ],
  [
    'let captured by spawn, assigned in',
    thread('let n = 1; spawn(() => { n = count })'),
    '3:38 A task uses n, a variable of the function around it. Write const kept = n before spawn, and use kept; or make it shared by a let at the top.',
  ],
  [
    'param assigned captured',
    'let c = 0\nfunction f(x) { x++; spawn(() => { c = x }) }\nrun(() => f(1))',
    '2:40 A task uses x, a variable of the function around it. Write const kept = x before spawn, and use kept; or make it shared by a let at the top.',
  ],
  [
    'let captured by top const',
    'let c = 0\nconst mk = () => { let n = 0; return () => { n++; c = n } }\nconst f = mk()\nrun(f, f)',
    '3:7 This fails: hands over a function that uses n, a variable of the function around it. Write const kept = n before, and use kept.',
  ],
  [
    'let captured by run',
    'let c = 0\nconst mk = () => { let n = 0; return () => { n++; c = n } }\nrun(mk(), mk())',
    '3:1 This fails: hands over a function that uses n, a variable of the function around it. Write const kept = n before, and use kept.',
  ],
  [
    'for-let captured',
    thread('for (let i = 0; i < 2; i++) spawn(() => { count = i })'),
    '3:63 A task uses i, a variable of the function around it. Write const kept = i before spawn, and use kept; or make it shared by a let at the top.',
  ],
  [
    'catch param captured',
    thread('try { throw 1 } catch (e) { spawn(() => { count = e }) }'),
    '3:63 A task uses e, a variable of the function around it. Write const kept = e before spawn, and use kept; or make it shared by a let at the top.',
  ],
  [
    'frozen const',
    'const xs = [1]\nrun(() => { xs.push(1) })',
    '2:16 xs is a constant, and push would change it. Copy it into a variable of the thread’s own, such as const own = [...xs], or make it a list(…).',
  ],
  [
    'frozen constrecord',
    'const xs = { a: 0 }\nrun(() => { xs.a = 1 })',
    '2:13 xs is a constant, and cannot be changed. Keep what changes in a let at the top, or in a map() or list().',
  ],
  [
    'frozen constrecord ++',
    'const xs = { a: 0 }\nrun(() => { xs.a++ })',
    '2:13 xs is a constant, and cannot be changed. Keep what changes in a let at the top, or in a map() or list().',
  ],
  [
    'cell part assign',
    'let count = { x: 0 }\nrun(() => { count.x = 1 })',
    '2:13 count is shared, and what is read of it cannot be changed. Store another one: count = { ...count, x: … }.',
  ],
  ['method unknown', thread('m.putt(1, 2)'), '3:15 A map has no method “putt”. Did you mean put?'],
  [
    'method unknown2',
    'const forks = [lock()]\nrun(() => { forks[0].aquire() })',
    '2:22 A lock has no method “aquire”. Did you mean acquire?',
  ],
  [
    'args count',
    thread('m.put(1)'),
    '3:13 put takes 2 arguments, and 1 is given. Hand over what is missing.',
  ],
  [
    'member assign',
    thread('m.size = 1'),
    '3:13 m is a map, and only its methods change it. Call one of them: get, getIfPresent, containsKey …',
  ],
  [
    'lock args',
    'const l = lock(1)\nrun(() => l.acquire())',
    '1:11 lock is made with 1 arguments. It takes 0.',
  ],
  [
    'semaphore args',
    'const l = semaphore(-1)\nrun(() => l.acquire())',
    '1:7 This fails: semaphore takes a whole number from 0 on, and not -1. Change what runs there.',
  ],
  [
    'condition args',
    'const l = condition(1)\nrun(() => l.notify())',
    '1:7 This fails: condition takes a lock that is made by lock(). Change what runs there.',
  ],
  [
    'map args',
    'const l = map([1])\nrun(() => l.clear())',
    '1:7 This fails: map takes a record, and [1] is none. Change what runs there.',
  ],
  [
    'list args',
    'const l = list(3)\nrun(() => l.size())',
    '1:7 This fails: list takes an array, and 3 is none. Change what runs there.',
  ],
  [
    'atomic no args',
    'const l = atomic()\nrun(() => l.get())',
    '1:11 atomic is made with 0 arguments. It takes 1.',
  ],
  [
    'function in initial of map',
    'const f = () => 1\nconst m = map({ a: f })\nrun(() => { m.clear() })',
    '2:7 This fails: a function cannot be stored: shared memory holds numbers, texts, booleans, arrays, records and instances. Change what runs there.',
  ],
  [
    'shared name in put',
    thread('m.put(1, m)'),
    '3:22 A shared object cannot be stored in shared memory. Store a number, a text, a boolean, null, an array, a record or an instance.',
  ],
])('says what is wrong with what is shared: %s', (_name, text, message) => {
  expect(messages(text)).toEqual(typeof message === 'string' ? [message] : message)
})
