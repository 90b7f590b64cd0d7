import type { Beat, Lesson, Sight } from '../../src/index.ts'
import type { InLesson, Moment } from '../session/moment.ts'
import type { Progress } from '../session/progress.ts'
import type { Evidence } from '../session/session.ts'

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
export function beatAt(
  { lesson: place }: Moment,
  find: (id: string) => Lesson | undefined,
): CurrentBeat | null {
  if (!place) return null
  const { id, start, beat: number } = place
  const lesson = find(id)
  const beat = lesson?.beats[number - 1]
  if (!lesson || !beat) return null
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

/** What on the page a beat is about. The row of an object that has but one goes by the object's name. */
export function evidenceFor(sights: readonly Sight[]): readonly Evidence[] {
  return sights.map(({ kind, id }) =>
    kind === 'row' && !id.includes(' ') ? { kind, id: `${id} ` } : { kind, id },
  )
}

/** By beat: whether its question is answered and its task solved or, where it has neither, whether it was seen. */
export function doneIn(lesson: Lesson, { answers, solved, seen }: Progress): readonly boolean[] {
  return lesson.beats.map(({ question, task }, index) => {
    const key = beatKey(lesson, index + 1)
    if (!question && !task) return seen.includes(key)
    return (!question || answers[key] !== undefined) && (!task || solved.includes(key))
  })
}

/** The number, from 1, of the beat of a lesson that was seen last; the first if none was. */
export function lastSeenIn({ id, beats }: Lesson, { seen }: Progress): number {
  const last = seen.findLast((each) => each.startsWith(`${id}/`))
  const number = Number(last?.slice(id.length + 1) ?? 1)
  return number >= 1 && number <= beats.length ? number : 1
}
