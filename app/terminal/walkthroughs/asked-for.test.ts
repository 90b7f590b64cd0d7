import { expect, test } from 'vitest'
import { BadArguments } from '../bad-arguments.ts'
import { askedFor } from './asked-for.ts'

const known = ['the-window', 'the-fix', 'break-rename', 'break-refresh']

test('without a name, all are walked through', () => {
  expect(askedFor([], known)).toEqual(known)
})

test('what is named is walked through, in the order of the names', () => {
  expect(askedFor(['break-refresh', 'the-window'], known)).toEqual(['break-refresh', 'the-window'])
})

test.each([
  [
    ['the-door'],
    'unknown lesson: the-door; expected one or more of the-window, the-fix, break-rename, break-refresh',
  ],
  [['--all'], /^unknown lesson: --all; expected /],
  [[''], /^unknown lesson: nothing; expected /],
  [['a\nb'], /^unknown lesson: a\\u\{a\}b; expected /],
  [['the-fix', 'the-window', 'the-fix'], 'the-fix is given twice; expected once'],
])('what makes no sense is refused in one line: %j', (args, message) => {
  expect(() => askedFor(args, known)).toThrow(BadArguments)
  expect(() => askedFor(args, known)).toThrow(message)
})
