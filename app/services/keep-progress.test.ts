import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetProgress, giveAnswer, noteSeen, noteSolved, setLarge } from '../commands/learn.ts'
import { noProgress } from '../session/progress.ts'
import { sessionAt, toldIn } from '../session/session.fixture.ts'
import { keepProgress } from './keep-progress.ts'

/** A place to keep things, with one thing in it. */
function storage(kept: string | null) {
  let held = kept
  return {
    getItem: () => held,
    setItem: (_key: string, text: string) => {
      held = text
    },
  }
}

let page: EventTarget

beforeEach(() => {
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function opened(place: Pick<Storage, 'getItem' | 'setItem'>) {
  const store = sessionAt('#/rename/racy')
  keepProgress(store, () => place)
  return { store, progress: () => store.getState().progress }
}

it('has on the next visit what was done on the last one', () => {
  const place = storage(null)
  const { store } = opened(place)
  giveAnswer(store, 'lost-update/1', 0)
  giveAnswer(store, 'lost-update/1', 1)
  noteSolved(store, 'break-rename/1')
  noteSolved(store, 'break-rename/1')
  noteSeen(store, 'lost-update/1')
  noteSeen(store, 'lost-update/2')
  noteSeen(store, 'lost-update/1')
  setLarge(store, true)
  expect(opened(place).progress()).toEqual({
    answers: { 'lost-update/1': 1 },
    solved: ['break-rename/1'],
    seen: ['lost-update/2', 'lost-update/1'],
    isLarge: true,
  })
})

it('forgets all of it, but for how large type is', () => {
  const place = storage(null)
  const { store } = opened(place)
  noteSolved(store, 'break-rename/1')
  setLarge(store, true)
  forgetProgress(store)
  expect(opened(place).progress()).toEqual({ ...noProgress, isLarge: true })
})

it.each([
  'x',
  '7',
  'null',
  '[]',
  '{"answers":[1]}',
  '{"answers":{"a":-1}}',
  '{"solved":[1]}',
  '{"seen":{"a":1}}',
  '{"isLarge":1}',
])('takes no notice of what cannot have been kept: %s', (kept) => {
  const { progress, store } = opened(storage(kept))
  expect(progress()).toEqual(noProgress)
  expect(toldIn(store)).toBeNull()
})

function refuse(): never {
  throw new Error('SecurityError')
}

it('says once that nothing is kept, and goes on', () => {
  const { store, progress } = opened({ getItem: refuse, setItem: refuse })
  expect(toldIn(store)).toBe(
    'This browser keeps nothing: what you do here is forgotten with this page.',
  )
  store.setState({ notice: null })
  noteSolved(store, 'break-rename/1')
  expect(progress().solved).toEqual(['break-rename/1'])
  expect(toldIn(store)).toBeNull()
})

it('has what is done in another window, too', () => {
  const { store, progress } = opened(storage(null))
  noteSolved(store, 'break-rename/1')
  const newValue = JSON.stringify({ solved: ['break-dns/1'] })
  page.dispatchEvent(Object.assign(new Event('storage'), { key: 'racescope.learn.1', newValue }))
  page.dispatchEvent(Object.assign(new Event('storage'), { key: 'another', newValue: 'x' }))
  expect(progress().solved).toEqual(['break-dns/1', 'break-rename/1'])
})
