import { expect, it } from 'vitest'
import { messages, thread } from './wrong-programs.fixture.ts'

it.each<[name: string, text: string, message: string | readonly string[]]>([
  ['unknown name', thread('cuont++'), '3:13 Nothing is called “cuont” here. Did you mean count?'],
  [
    'unknown name assign',
    thread('cuont = 1'),
    '3:13 Nothing is called “cuont” here. Did you mean count?',
  ],
  [
    'unknown form',
    thread('waituntil(() => true)'),
    '3:13 Nothing is called “waituntil” here. Did you mean waitUntil?',
  ],
  [
    'assign const',
    'const c = 0\nrun(() => { c = 1 })',
    '2:13 “c” is a constant, and cannot be assigned. Declare it at the top with let, so that it is shared.',
  ],
  [
    'assign local const',
    thread('const x = 1; x = 2'),
    '3:26 “x” is a constant, and cannot be assigned. Declare it with let.',
  ],
  [
    'assign function',
    'function t() {}\nrun(() => { t = 1 })',
    '2:13 “t” is a constant, and cannot be assigned. Declare it at the top with let, so that it is shared.',
  ],
  [
    'assign local const ++',
    thread('const x = 1; x++'),
    '3:26 “x” is a constant, and cannot be assigned. Declare it with let.',
  ],
  [
    'form as value',
    thread('const f = lock'),
    '3:23 “lock” is no value that can be handed on. Call it: lock(…), or write () => lock(…).',
  ],
  [
    'Math as value',
    thread('const f = Math'),
    '3:23 “Math” is no value that can be handed on. Write one of its members, such as Math.E.',
  ],
  [
    'Math.random',
    thread('count = Math.random()'),
    '3:21 “Math.random” is not in the language: a schedule does the same every time. Hand over a number as an argument, or run a thread for each case.',
  ],
  [
    'Math.flor',
    thread('count = Math.flor(1)'),
    '3:21 Math has no “flor” in the language. Did you mean floor?',
  ],
  [
    'unicode',
    thread('count = größ'),
    '3:21 Nothing is called “größ” here. Declare it, or look for a slip of the keys.',
  ],
])('says what is wrong with names: %s', (_name, text, message) => {
  expect(messages(text)).toEqual(typeof message === 'string' ? [message] : message)
})
