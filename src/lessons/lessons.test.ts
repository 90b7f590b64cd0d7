import { describe, expect, it, test } from 'vitest'
import { builtIns } from '../subjects/list.ts'
import { lessons } from './list.ts'
import { Searches } from './searches.ts'
import { checkIds, checkLesson } from './validation/check-lesson.ts'

const searches = new Searches(builtIns)

describe('every lesson', () => {
  it.each(lessons)('$id says nothing that is not so', (lesson) => {
    expect(checkLesson(lesson, searches)).toEqual([])
  })

  it.each(lessons)('$id is told in four to eight beats', ({ beats }) => {
    expect(beats.length).toBeGreaterThanOrEqual(4)
    expect(beats.length).toBeLessThanOrEqual(8)
  })
})

test('no two lessons have one id', () => {
  expect(checkIds(lessons)).toEqual([])
})
