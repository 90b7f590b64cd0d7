import { expect, it } from 'vitest'
import { titleIn } from './title-in.ts'

it.each([
  ['Lost update', 'Lost update'],
  ['Check, then act: one connection for everybody', 'Check, then act'],
  ['12:30 is no colon of a title', '12:30 is no colon of a title'],
  ['', ''],
  [
    'One that goes on and on, for as long as anybody would care to read of it, and longer',
    'One that goes on and on, for as long as anybody would care …',
  ],
])('of “%s” it is “%s”', (line, title) => {
  expect(titleIn(line)).toBe(title)
})
