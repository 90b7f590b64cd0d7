import type { Lesson } from '../../../src/index.ts'
import type { CurrentBeat } from '../../derived/lesson.ts'
import { beatLink, learn } from '../../link/grammar.ts'

/** A way from a beat to another place of Learn. */
interface Way {
  readonly link: string
  readonly title: string
}

/** The way back and the way on: out of a lesson at both of its ends, into the next one if there is. */
export function beatNeighbours(
  { lesson, number }: Pick<CurrentBeat, 'lesson' | 'number'>,
  lessons: readonly Lesson[],
): { readonly back: Way; readonly next: Way } {
  const list = { link: `#/${learn}`, title: 'All lessons' }
  const to = (beat: number, title: string): Way => ({ link: beatLink(lesson.id, beat), title })
  const after = lessons[lessons.findIndex(({ id }) => id === lesson.id) + 1]
  const isLesson = lessons.some(({ id }) => id === lesson.id)
  const end =
    isLesson && after ? { link: beatLink(after.id, 1), title: `Next lesson: ${after.title}` } : list
  return {
    back: number > 1 ? to(number - 1, 'Back') : list,
    next: number < lesson.beats.length ? to(number + 1, 'Next') : end,
  }
}
