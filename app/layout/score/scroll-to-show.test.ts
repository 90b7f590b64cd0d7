import { expect, it } from 'vitest'
import { scrollToShow } from './scroll-to-show.ts'

it('stays where what is to be seen is in sight', () => {
  expect(scrollToShow(100, { from: 120, to: 160, room: 300 })).toBe(100)
  expect(scrollToShow(0, { from: 20, to: 60, room: 300 })).toBe(0)
})

it('scrolls back, or on, as little as it takes, and leaves a margin', () => {
  expect(scrollToShow(100, { from: 80, to: 120, room: 300 })).toBe(60)
  expect(scrollToShow(100, { from: 0, to: 40, room: 300 })).toBe(0)
  expect(scrollToShow(0, { from: 400, to: 440, room: 300 })).toBe(160)
})
