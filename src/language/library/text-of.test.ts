import { expect, it } from 'vitest'
import { labelOf, type Identified } from '../../memory/value.ts'
import type { OwnValue } from '../values/own-value.ts'
import { namespaces } from './globals.ts'
import { guardLock, own, TestFunction, TestRuntime } from './library.fixture.ts'
import type { LibraryFunction } from './library-function.ts'
import { toShared } from './sharing.ts'
import { textOf } from './text-of.ts'

const pear: Identified = { uid: 'A.1', label: 'v2 pear' }
const guard = guardLock()
const add = new TestFunction((a) => a, 'add')
const arrow = new TestFunction((a) => a, '')

it.each<[OwnValue, string, string]>([
  [undefined, 'undefined', 'undefined'],
  [null, 'null', 'null'],
  [-0, '0', '0'],
  ['a "b"', 'a "b"', 'a "b"'],
  [[], '', '[]'],
  [[1, [2, null], undefined, 'x'], '1,2,,,x', "[1, [2, null], undefined, 'x']"],
  [own({}), '{}', '{}'],
  [
    own({ kind: 'a', 2: null, 'b c': ["it's", '"\n'] }),
    '{2: nothing, kind: a, b c: [it\'s, "\n]}',
    "{ 2: null, kind: 'a', 'b c': ['it\\'s', '\"\\n'] }",
  ],
  [pear, 'v2 pear', 'v2 pear'],
  [
    [pear, { kind: 'record', fields: new Map([['a', 1]]) }],
    'v2 pear,{a: 1}',
    '[v2 pear, { a: 1 }]',
  ],
  [add, 'add', 'add'],
  [arrow, 'a function', 'a function'],
  [guard, 'guard', 'guard'],
])('%# writes a value as text, and as it is logged', (value, text, logged) => {
  const runtime = new TestRuntime()
  expect(textOf(value, runtime)).toBe(text)
  const log = namespaces.get('console')?.get('log') as LibraryFunction
  log.run([value, 'x'], runtime)
  expect(runtime.lines).toEqual([`${logged} x`])
})

it('calls a record what shared memory calls it', () => {
  const runtime = new TestRuntime()
  const shared = toShared(own({ a: [1, 'b', null, pear], c: { d: undefined } }), runtime)
  expect(textOf(shared, runtime)).toBe(labelOf(shared))
})
