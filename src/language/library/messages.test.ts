import { expect, it } from 'vitest'
import type { Identified, RecordValue } from '../../memory/value.ts'
import type { OwnValue } from '../values/own-value.ts'
import { fieldOf, setField } from './fields.ts'
import { deepFreeze } from './freezing.ts'
import { namespaces } from './globals.ts'
import { entriesOf, itemsOf } from './items.ts'
import { guardLock, outcomeOf, own, TestFunction, TestRuntime } from './library.fixture.ts'
import { LibraryFunction } from './library-function.ts'
import { callMethod } from './methods.ts'
import { toShared } from './sharing.ts'

const runtime = new TestRuntime(Infinity)
const guard = guardLock()
const pear: Identified = { uid: 'A.1', label: 'pear', fields: new Map([['version', 2]]) }
const stored: RecordValue = { kind: 'record', fields: new Map([['left', 1]]) }
const frozen = Object.freeze([1, 2])
const add = new TestFunction((a) => a, 'add')

const calls: readonly [OwnValue, string, readonly unknown[], string][] = [
  [[1], 'pushh', [], 'arrays have no method "pushh"; did you mean push?'],
  [[1], '__proto__', [], 'arrays have no method "__proto__"'],
  [[1], 'constructor', [], 'arrays have no method "constructor"'],
  [[1], 'size', [], 'arrays have no method "size"; use x.length'],
  ['a', 'touppercase', [], 'texts have no method "touppercase"; did you mean toUpperCase?'],
  [
    'a',
    'match',
    ['b'],
    'texts have no method "match"; there are no regular expressions; use includes, indexOf, split or replaceAll with a text',
  ],
  [
    'a',
    'localeCompare',
    ['b'],
    'texts have no method "localeCompare"; compare with < and >, as in a < b ? -1 : a > b ? 1 : 0',
  ],
  [1, 'push', [], 'numbers have no method "push"'],
  [
    own({ a: 1 }),
    'hasOwnProperty',
    ['a'],
    'records have no method "hasOwnProperty"; use Object.hasOwn(x, key)',
  ],
  [own({ a: 1 }), 'b'.repeat(50), [], `records have no method "${'b'.repeat(40)}…"`],
  [add, 'call', [], 'functions have no method "call"; call it with its arguments, as in f(x)'],
  [guard, 'aquire', [], 'guard has no method "aquire"'],
  [undefined, 'push', [1], 'cannot call push of undefined'],
  [null, 'push', [1], 'cannot call push of null'],
  [
    frozen,
    'push',
    [3],
    'push cannot change this array: what is shared or a constant is frozen; copy it first with [...x]',
  ],
  [
    frozen,
    'sort',
    [],
    'sort cannot change this array: what is shared or a constant is frozen; copy it first with [...x]',
  ],
  [[1], 'map', [1], 'map takes a function, and was given a number'],
  [[1], 'filter', [], 'filter takes a function, and was given undefined'],
  [[1, 2], 'slice', [[1]], 'slice takes a number, and was given an array'],
  ['abc', 'split', [{}], 'split takes a text, and was given a record'],
  ['abc', 'replace', ['a', pear], 'replace takes a text, and was given an instance'],
  [[], 'reduce', [() => 1], 'reduce of an empty array takes a second argument to begin with'],
  [
    [2, 1],
    'sort',
    [(a: number, b: number) => a > b],
    'the function for sort returned a boolean: it has to return a number, such as a - b',
  ],
  [[1], 'with', [1, 2], 'with has no item 1 to replace: the array has 1'],
  ['a', 'repeat', [-1], 'repeat takes a number that is not below 0'],
  ['a', 'normalize', ['NFX'], 'normalize takes one of NFC, NFD, NFKC, NFKD'],
  [1, 'toFixed', [101], 'toFixed takes a number from 0 to 100'],
  [1, 'toPrecision', [0], 'toPrecision takes a number from 1 to 100'],
  [1, 'toString', [1], 'toString takes a base from 2 to 36'],
]

it.each(calls)('%# says what is wrong with a call of %s', (value, name, args, message) => {
  expect(outcomeOf(() => callMethod(value, name, args.map(own), runtime))).toBe(message)
})

const functions: readonly [string, string, readonly unknown[], string][] = [
  ['Math', 'max', [[1, 2]], 'Math.max takes a number, and was given an array'],
  ['JSON', 'parse', ['{'], 'JSON.parse was given a text that is not JSON'],
  [
    'JSON',
    'parse',
    ['1', () => 1],
    'JSON.parse takes a text alone: change what it returns afterwards',
  ],
  [
    'JSON',
    'stringify',
    [1, ['a']],
    'JSON.stringify takes no function or list of keys: write null in its place',
  ],
  ['Object', 'keys', [1], 'Object.keys takes a record, and was given a number'],
  ['Object', 'keys', [null], 'Object.keys takes a record, and was given null'],
  ['Object', 'hasOwn', [1, 'a'], 'Object.hasOwn takes a record, and was given a number'],
  ['Object', 'assign', [1], 'Object.assign takes a record, and was given a number'],
  [
    'Object',
    'fromEntries',
    [[1]],
    'Object.fromEntries takes an array of [key, value], and was given a number',
  ],
  ['Object', 'groupBy', [[1], () => []], 'a key is a text or a number, and this is an array'],
  [
    'Array',
    'from',
    [3],
    'Array.from takes an array, a text or { length: n }, and was given a number',
  ],
  ['String', 'fromCodePoint', [-1], 'String.fromCodePoint takes whole numbers from 0 to 1114111'],
]

it.each(functions)('%# says what is wrong with %s.%s', (namespace, name, args, message) => {
  const fn = namespaces.get(namespace)?.get(name) as LibraryFunction
  expect(outcomeOf(() => fn.run(args.map(own), runtime))).toBe(message)
})

const others: readonly [string, () => unknown, string][] = [
  [
    'a field of undefined',
    () => fieldOf(undefined, 'name', runtime),
    'cannot read name of undefined',
  ],
  ['an item of null', () => fieldOf(null, 0, runtime), 'cannot read 0 of null'],
  [
    'a method that is not called',
    () => fieldOf([], 'map', runtime),
    'map is a method of arrays: call it, as in x.map(…)',
  ],
  [
    'a field of a shared object',
    () => fieldOf(guard, 'owner', runtime),
    'guard is a shared object: its methods can be called, and it has no owner to read',
  ],
  [
    'a key that is a record',
    () => fieldOf([], own({}), runtime),
    'a key is a text or a number, and this is a record',
  ],
  [
    'an item of a frozen array',
    () => setField(frozen, 0, 1, runtime),
    'x[0] = … cannot change this array: what is shared or a constant is frozen; copy it first with [...x]',
  ],
  [
    'a field of a stored record',
    () => setField(stored, 'left', 1, runtime),
    'left cannot be set: what is shared or a constant is frozen; make another with { ...x, left: … }',
  ],
  [
    'a field of an instance',
    () => setField(pear, 'version', 1, runtime),
    'version cannot be set: an instance never changes; make another with instance({ ...x, version: … })',
  ],
  ['a field of a text', () => setField('a', 'b', 1, runtime), 'cannot set b of a text'],
  ['a field of undefined', () => setField(undefined, 'b', 1, runtime), 'cannot set b of undefined'],
  [
    'a field of an array',
    () => setField([], '__proto__', 1, runtime),
    'an array has items, and cannot hold __proto__: use a record, as in { __proto__: … }',
  ],
  [
    'a gap',
    () => setField([1], 2, 1, runtime),
    'an array of 1 has no place 2: it would leave a gap; add items with push',
  ],
  [
    'a length that grows',
    () => setField([1], 'length', 2, runtime),
    'the length of an array of 1 can only become less',
  ],
  [
    'items of a record',
    () => itemsOf(own({ a: 1 }), runtime),
    'only an array or a text has items to go through, and this is a record; write Object.entries(x)',
  ],
  [
    'items of undefined',
    () => itemsOf(undefined, runtime),
    'only an array or a text has items to go through, and this is undefined',
  ],
  ['fields of a function', () => entriesOf(add, runtime), 'a function has no fields to copy'],
  [
    'a function in shared memory',
    () => toShared([add], runtime),
    'a function cannot be stored: shared memory holds numbers, texts, booleans, arrays, records and instances',
  ],
  [
    'a shared object in shared memory',
    () => toShared(own({ guard }), runtime),
    'a shared object cannot be stored: shared memory holds numbers, texts, booleans, arrays, records and instances',
  ],
]

it.each(others)('says what is wrong with %s', (_what, act, message) => {
  expect(outcomeOf(act as () => OwnValue)).toBe(message)
})

it('refuses to change a constant at any depth', () => {
  const constant = own({ list: [{ n: 1 }] })
  deepFreeze(constant, runtime)
  const list = fieldOf(constant, 'list', runtime)
  expect(outcomeOf(() => callMethod(list, 'push', [1], runtime))).toContain('[...x]')
  const first = fieldOf(list, 0, runtime)
  expect(outcomeOf(() => setField(first, 'n', 2, runtime) as undefined)).toContain('{ ...x, n: … }')
  expect(fieldOf(first, 'n', runtime)).toBe(1)
})
