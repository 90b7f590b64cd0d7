import { expect, it } from 'vitest'
import { failuresOf } from '../first-run.fixture.ts'
import { thread } from './wrong-programs.fixture.ts'

it.each([
  [
    'made by a function that is worked out',
    'const mk = () => lock()\nconst all = [mk]\nrun(() => { const f = all[0]; f() })',
    'makes a lock while threads run: write const shared = lock(…) at the top',
  ],
  [
    'let captured by a function that is worked out',
    thread('let n = 1; const all = [() => n]; const f = all[0]; spawn(() => { count = f() })'),
    'hands over a function that uses n, a variable of the function around it: write const kept = n before, and use kept',
  ],
  [
    'frozen array from cell',
    'let count = [1]\nrun(() => { const a = count; a.push(1) })',
    'push cannot change this array: what is shared or a constant is frozen; copy it first with [...x]',
  ],
  [
    'frozenrecordord from map',
    'const m = map({ 1: { x: 1 } })\nrun(() => { const a = m.get(1); a.x = 2 })',
    'x cannot be set: what is shared or a constant is frozen; make another with { ...x, x: … }',
  ],
  [
    'instance assign',
    thread('const e = instance({ a: 1 }); e.a = 2'),
    'a cannot be set: an instance never changes; make another with instance({ ...x, a: … })',
  ],
  [
    'method unknown local',
    'const forks = [lock()]\nrun(() => { const g = forks[0]; g.aquire() })',
    'calls forks[0].aquire, and a lock has no aquire; did you mean acquire?',
  ],
  [
    'method of array unknown',
    thread('[1].pusch(2)'),
    'arrays have no method "pusch"; did you mean push?',
  ],
  [
    'member read',
    thread('const x = m.size'),
    'reads m.size, and m is a map, which has methods alone: write m.size(…)',
  ],
  [
    'wait in atomically',
    'const l = lock()\nbefore(() => l.acquire())\nrun(() => { atomically(() => { l.acquire() }) })',
    'atomically cannot wait in the middle of a step: l is held by before',
  ],
  [
    'waitUntil in atomically',
    thread('atomically(() => { waitUntil(() => count === 1) })'),
    'atomically cannot wait in the middle of a step: count === 1 does not hold',
  ],
  [
    'callee',
    thread('const f = () => 1; f.call(null)'),
    'functions have no method "call"; call it with its arguments, as in f(x)',
  ],
  ['ctor2', thread('count = "".constructor("x")'), 'texts have no method "constructor"'],
  [
    'ctor3',
    thread('count = (() => 1).constructor("return 1")()'),
    'functions have no method "constructor"',
  ],
  [
    'instance with function',
    thread('m.put(1, instance({ f: () => 1 }))'),
    'a function cannot be stored: shared memory holds numbers, texts, booleans, arrays, records and instances',
  ],
  [
    'release free',
    'const g = lock()\nrun(() => { g.release() })',
    'g cannot be released: nobody holds it',
  ],
  ['uncaught throw', thread('throw "no"'), 'threw no'],
  [
    'list range',
    'const l = list([1])\nrun(() => { l.get(3) })',
    'l has no index 3: its indices are 0 to 0',
  ],
])('ends its thread as failed, which cannot be seen before it runs: %s', (_name, text, failure) => {
  expect(failuresOf(text)).toEqual([failure])
})
