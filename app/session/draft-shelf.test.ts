import { expect, it, vi } from 'vitest'
import { DraftShelf, type Draft } from './draft-shelf.ts'
import { FakeStorage } from './own.fixture.ts'

function draft(id: string, name = id): Draft {
  return { id, name, isNamed: true, text: `// ${name}`, shown: null }
}

it('keeps drafts from visit to visit, the last one written first', () => {
  const storage = new FakeStorage()
  const shelf = new DraftShelf(() => storage)
  shelf.put(draft('a'))
  shelf.put(draft('b'))
  shelf.put({ ...draft('a'), text: 'anew' })
  const next = new DraftShelf(() => storage)
  expect(next.drafts.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'anew'],
    ['b', '// b'],
  ])
  next.remove('a')
  expect(new DraftShelf(() => storage).drafts.map(({ id }) => id)).toEqual(['b'])
})

it('never has two drafts of one name', () => {
  const shelf = new DraftShelf(() => new FakeStorage())
  shelf.put(draft('a', 'Race'))
  shelf.put(draft('b', 'Race 2'))
  expect(shelf.freeName('Race')).toBe('Race 3')
  expect(shelf.freeName('Race', 'a')).toBe('Race')
  expect(shelf.freeName('Other')).toBe('Other')
})

it('goes on where nothing can be stored, and says so', () => {
  const storage = new FakeStorage()
  const shelf = new DraftShelf(() => storage)
  shelf.put(draft('a'))
  storage.isFull = true
  shelf.put(draft('b'))
  expect(shelf.drafts.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(shelf.isKept).toBe(false)
  storage.isFull = false
  shelf.put(draft('c'))
  expect(shelf.isKept).toBe(true)
  expect(new DraftShelf(() => storage).drafts.map(({ id }) => id)).toEqual(['c', 'b', 'a'])

  const denied = new DraftShelf(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  denied.put(draft('a'))
  expect(denied.drafts).toHaveLength(1)
  expect(denied.isKept).toBe(false)
})

it('takes what another window keeps, and overwrites nothing of it', () => {
  const storage = new FakeStorage()
  const here = new DraftShelf(() => storage)
  const there = new DraftShelf(() => storage)
  const heard = vi.fn<() => void>()
  here.subscribe(heard)
  there.put(draft('b'))
  here.put(draft('a'))
  expect(here.drafts.map(({ id }) => id)).toEqual(['a', 'b'])
  there.put(draft('c'))
  here.refresh('racescope.learn.1')
  expect(here.find('c')).toBeUndefined()
  here.refresh('racescope.own.1')
  expect(here.find('c')).toBeDefined()
  expect(heard).toHaveBeenCalledTimes(2)
})

it('reads around what is no draft', () => {
  const storage = new FakeStorage()
  for (const text of ['[', '{}', 'null', '[null, 3, {"id": "x"}]']) {
    storage.setItem('racescope.own.1', text)
    expect(new DraftShelf(() => storage).drafts).toEqual([])
  }
})
