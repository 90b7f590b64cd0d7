import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeLink } from '../link/grammar.ts'
import { sessionAt } from '../session/session.fixture.ts'
import type { SessionStore } from '../session/session.ts'
import { pause, play, setSeed, setSpeed } from '../commands/play.ts'
import { step } from '../commands/step.ts'
import { runPlayback } from './playback.ts'

let end: () => void

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  end()
  vi.useRealTimers()
})

function session(opened: string): SessionStore {
  const store = sessionAt(opened)
  end = runPlayback(store)
  return store
}

function link(store: SessionStore): string {
  return writeLink(store.getState().moment)
}

/** Where a seed leads. */
function played(seed: number): string {
  const store = session('#/refresh/racy?listener=async')
  setSeed(store, seed)
  play(store)
  vi.advanceTimersByTime(60_000)
  end()
  return link(store)
}

it('takes the first step at once, and the others at its speed', () => {
  const store = session('#/rename/racy')
  setSpeed(store, 2)
  play(store)
  expect(store.getState().moment.at).toBe(1)
  vi.advanceTimersByTime(499)
  expect(store.getState().moment.at).toBe(1)
  vi.advanceTimersByTime(1)
  expect(store.getState().moment.at).toBe(2)
  vi.advanceTimersByTime(1000)
  expect(store.getState().moment.at).toBe(4)
})

it('ends at the end', () => {
  const store = session('#/rename/racy')
  play(store)
  vi.advanceTimersByTime(60_000)
  expect(store.getState().playing).toBe(false)
  expect(store.getState().moment.at).toBe(8)
  expect(vi.getTimerCount()).toBe(0)
})

it('plays the same run from the same seed, and another from another', () => {
  expect(played(7)).toBe(played(7))
  expect(new Set([1, 2, 3, 4].map(played)).size).toBe(4)
})

it('plays on the same way after a pause, and after a step back', () => {
  const store = session('#/refresh/racy')
  play(store)
  vi.advanceTimersByTime(60_000)
  const all = link(store)

  const again = session('#/refresh/racy')
  play(again)
  vi.advanceTimersByTime(2000)
  pause(again)
  vi.advanceTimersByTime(60_000)
  const { moment } = again.getState()
  expect(moment.at).toBe(5)
  again.setState({ moment: { ...moment, schedule: moment.schedule.slice(0, 3), at: 3 } })
  play(again)
  vi.advanceTimersByTime(60_000)
  expect(link(again)).toBe(all)
})

it('follows the run that there is, before it picks', () => {
  const store = session('#/cold-rename/racy?run=BAA&at=0')
  play(store)
  vi.advanceTimersByTime(1000)
  expect(link(store)).toBe('#/cold-rename/racy?run=BAA')
  vi.advanceTimersByTime(60_000)
  expect(link(store)).toMatch(/run=BAA[AB]{3,4}$/)
})

it('begins again at the end', () => {
  const store = session('#/cold-rename/racy?run=BAAABB')
  play(store)
  expect(link(store)).toBe('#/cold-rename/racy?run=BAAABB&at=1')
  expect(store.getState().playing).toBe(true)
})

it('takes up a new speed at once', () => {
  const store = session('#/rename/racy')
  setSpeed(store, 0.5)
  play(store)
  vi.advanceTimersByTime(1000)
  expect(store.getState().moment.at).toBe(1)
  setSpeed(store, 8)
  vi.advanceTimersByTime(125)
  expect(store.getState().moment.at).toBe(2)
})

it('stops when a person steps', () => {
  const store = session('#/rename/racy')
  play(store)
  step(store, 'B')
  vi.advanceTimersByTime(60_000)
  expect(store.getState().playing).toBe(false)
  expect(store.getState().moment.at).toBe(2)
})

it('is not sped up by being asked twice', () => {
  const store = session('#/rename/racy')
  play(store)
  play(store)
  expect(store.getState().moment.at).toBe(1)
})

it('takes no seed that is none', () => {
  const store = session('#/rename/racy')
  for (const seed of [Number.NaN, 1.5, Number.POSITIVE_INFINITY]) setSeed(store, seed)
  expect(store.getState().seed).toBe(1)
})

it('leaves nothing to come when it is ended', () => {
  const store = session('#/rename/racy')
  play(store)
  end()
  vi.advanceTimersByTime(60_000)
  expect(store.getState().moment.at).toBe(1)
  expect(vi.getTimerCount()).toBe(0)
})
