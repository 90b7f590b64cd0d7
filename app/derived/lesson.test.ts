import { expect, it } from 'vitest'
import type { Lesson } from '../../src/index.ts'
import { noProgress } from '../session/progress.ts'
import { askedAt, beatAt, doneIn, evidenceFor, lastSeenIn } from './lesson.ts'
import { sessionAt } from '../session/session.fixture.ts'

const place = { scenario: 'lost-update', strategy: 'racy', run: '' }
const beat = { title: '', text: '', claims: [], place }
const lesson: Lesson = {
  id: 'one',
  title: '',
  summary: '',
  beats: [
    beat,
    { ...beat, question: { text: 'What comes?', answers: [] } },
    { ...beat, task: { text: 'Break it.', goal: 'break' } },
    { ...beat, task: { text: 'Secure it.', goal: 'secure' } },
  ],
}

function asked(number: number, progress: Partial<typeof noProgress> = {}) {
  return askedAt(
    { beat: lesson.beats[number - 1]!, key: `one/${number}` },
    { ...noProgress, ...progress },
  )
}

it('hides what would tell the answer until it is given, or the run is broken', () => {
  expect(asked(1)).toBeNull()
  expect(asked(2)).toBe('What comes?')
  expect(asked(2, { answers: { 'one/2': 0 } })).toBeNull()
  expect(asked(2, { answers: { 'one/1': 0 } })).toBe('What comes?')
  expect(asked(3)).toBe('Break it.')
  expect(asked(3, { solved: ['one/3'] })).toBeNull()
  expect(asked(4)).toBeNull()
})

it('finds the beat that a moment belongs to', () => {
  const { moment } = sessionAt('#/lost-update/racy').getState()
  const find = (id: string) => (id === 'one' ? lesson : undefined)
  expect(beatAt(moment, find)).toBeNull()
  const at = (id: string, number: number) =>
    beatAt({ ...moment, view: 'learn', lesson: { id, beat: number, start: moment } }, find)
  expect(at('one', 2)).toEqual({
    lesson,
    beat: lesson.beats[1],
    number: 2,
    key: 'one/2',
    start: moment,
  })
  expect(at('one', 5)).toBeNull()
  expect(at('two', 1)).toBeNull()
})

function done(progress: Partial<typeof noProgress>) {
  return doneIn(lesson, { ...noProgress, ...progress })
}

it('tells which beats are done', () => {
  expect(done({})).toEqual([false, false, false, false])
  expect(done({ seen: ['one/1', 'one/2'] })).toEqual([true, false, false, false])
  expect(done({ answers: { 'one/2': 1 }, solved: ['one/4', 'two/3'] })).toEqual([
    false,
    true,
    false,
    true,
  ])
})

function last(...seen: string[]) {
  return lastSeenIn(lesson, { ...noProgress, seen })
}

it('goes on where a lesson was left', () => {
  expect(last()).toBe(1)
  expect(last('one/3', 'one/2', 'two/4')).toBe(2)
  // There were more beats once.
  expect(last('one/9')).toBe(1)
})

it('points at the one row of an object by the object’s name', () => {
  expect(
    evidenceFor([
      { kind: 'row', id: 'count' },
      { kind: 'row', id: 'byName pear' },
      { kind: 'chance', id: '' },
    ]),
  ).toEqual([
    { kind: 'row', id: 'count ' },
    { kind: 'row', id: 'byName pear' },
    { kind: 'chance', id: '' },
  ])
})
