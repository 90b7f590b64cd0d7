import { expect, it } from 'vitest'
import { writeLink } from '../link/grammar.ts'
import { sessionAt } from '../session/session.fixture.ts'
import type { SessionStore } from '../session/session.ts'
import { back, clear, forward, travel } from './travel.ts'

const link = '#/rename/racy?run=AABB'

function after(from: string, ...acts: readonly ((store: SessionStore) => void)[]): string {
  const store = sessionAt(from)
  for (const each of acts) each(store)
  return writeLink(store.getState().moment)
}

it('moves the cursor, and the run stays', () => {
  expect(after(link, back, back)).toBe(`${link}&at=2`)
  expect(after(link, back, back, forward)).toBe(`${link}&at=3`)
  expect(after(link, (store) => travel(store, 1))).toBe(`${link}&at=1`)
})

it('goes no further than the run', () => {
  expect(after(link, forward)).toBe(link)
  expect(after(`${link}&at=0`, back)).toBe(`${link}&at=0`)
  expect(after(link, (store) => travel(store, Number.POSITIVE_INFINITY))).toBe(link)
  expect(after(link, (store) => travel(store, -5))).toBe(`${link}&at=0`)
})

it('changes nothing when it is there already', () => {
  const store = sessionAt(link)
  const { moment } = store.getState()
  travel(store, 4)
  expect(store.getState().moment).toBe(moment)
})

it('forgets the run', () => {
  expect(after(`${link}&at=2`, clear)).toBe('#/rename/racy')
  expect(after('#/rename/fixed?run=A&listener=async', clear)).toBe('#/rename/fixed?listener=async')
})
