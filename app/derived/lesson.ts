import type { Beat, Lesson } from '../../src/index.ts'
import type { InLesson, Moment } from '../session/moment.ts'
import type { Progress } from '../session/progress.ts'

/** The beat of a lesson that stands on the page. */
export interface CurrentBeat extends Pick<InLesson, 'start'> {
  readonly lesson: Lesson
  readonly beat: Beat
  /** Its number in the lesson, from 1. */
  readonly number: number
  /** Its name in what is kept of somebody's progress. */
  readonly key: string
}

/** The beat that a moment belongs to; null for the list of all lessons, and outside of them. */
export function beatAt(moment: Moment, lessons: readonly Lesson[]): CurrentBeat | null {
  const place = moment.lesson
  const lesson = lessons.find(({ id }) => id === place?.id)
  const beat = place && lesson?.beats[place.beat - 1]
  if (!lesson || !beat) return null
  const { start, beat: number } = place
  return { lesson, beat, number, start, key: beatKey(lesson, number) }
}

/** How a beat, by its number from 1, is named in what is kept of somebody's progress. */
function beatKey({ id }: Pick<Lesson, 'id'>, number: number): string {
  return `${id}/${number}`
}

/**
 * What somebody is asked, as long as the page may not give the answer away: a question until it is answered, and
 * what is to be broken until it is broken. Else null.
 */
export function askedAt(
  { beat, key }: Pick<CurrentBeat, 'beat' | 'key'>,
  { answers, solved }: Progress,
): string | null {
  const { question, task } = beat
  if (question && answers[key] === undefined) return question.text
  return task?.goal === 'break' && !solved.includes(key) ? task.text : null
}
