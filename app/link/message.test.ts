import { expect, it } from 'vitest'
import { joined } from './joined.ts'
import { listOf, message, quote, textOf } from './message.ts'

it('keeps what it quotes apart from what it says', () => {
  const told = message`There is no ${'scenario'} ${quote('x')}: this is ${1}.`
  expect(told.filter((part) => typeof part !== 'string')).toEqual([{ quoted: 'x' }])
  expect(textOf(told)).toBe('There is no scenario “x”: this is 1.')
  expect(textOf(joined([told, ['And more.']]))).toBe(
    'There is no scenario “x”: this is 1. And more.',
  )
})

function list(words: readonly string[], more = 0): string {
  return textOf(listOf(words.map(quote), more))
}

it('lists what it quotes as a sentence does', () => {
  expect(list(['a'])).toBe('“a”')
  expect(list(['a', 'b'])).toBe('“a” and “b”')
  expect(list(['a', 'b', 'c'], 7)).toBe('“a”, “b”, “c”, and 7 more')
})

it('quotes no more than fits, and no half of a character', () => {
  expect(quote('x'.repeat(32)).quoted).toBe('x'.repeat(32))
  expect(quote('x'.repeat(33)).quoted).toBe(`${'x'.repeat(32)}…`)
  expect(quote(`x${'😀'.repeat(99)}`).quoted).toBe(`x${'😀'.repeat(15)}…`)
})

it('lets no character bear so many marks that they paint over the lines around', () => {
  expect(quote(`e${'\u0301'.repeat(40)}x`).quoted).toBe(`e${'\u0301'.repeat(3)}…x`)
  for (const word of ['ế', 'e\u0302\u0301', 'नि', '👩‍👩‍👧', '❤️']) expect(quote(word).quoted).toBe(word)
})
