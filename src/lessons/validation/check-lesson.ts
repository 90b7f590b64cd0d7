import { checkClaim } from '../check-claim.ts'
import type { Beat, Lesson } from '../lesson.ts'
import { momentOf } from '../moment.ts'
import type { Place } from '../place.ts'
import type { Searches } from '../searches.ts'
import { checkQuestion } from './check-question.ts'
import { checkSight } from './check-sight.ts'
import { checkTask } from './check-task.ts'
import { checkTexts, sentencesIn } from './check-text.ts'
import { problemsOf } from './problems.ts'

/**
 * Executes everything that a lesson says.
 *
 * @returns what is wrong with it, each with the lesson's id and the number of the beat; empty if nothing is.
 */
export function checkLesson(lesson: Lesson, searches: Searches): readonly string[] {
  const { id, summary, beats } = lesson
  return [
    ...(/^[a-z]+(?:-[a-z]+)*$/.test(id) ? [] : ['its id is not in small letters and hyphens']),
    ...(sentencesIn(summary) === 1 ? [] : ['its summary is not one sentence']),
    ...(beats.length > 0 ? [] : ['it has no beats']),
    ...beats.flatMap((beat, index) =>
      checkBeat(beat, searches).map((problem) => `beat ${index + 1}, “${beat.title}”: ${problem}`),
    ),
  ].map((problem) => `lesson ${id}: ${problem}`)
}

/** The ids that several lessons have, as messages. */
export function checkIds(lessons: readonly Lesson[]): readonly string[] {
  const ids = lessons.map(({ id }) => id)
  return ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) => `lesson ${id}: another lesson has this id`)
}

function checkBeat(beat: Beat, searches: Searches): readonly string[] {
  const { place, claims, look, question, task } = beat
  return problemsOf(() => {
    // Nothing else can be looked at where there is no such moment.
    const moment = momentOf(place, searches)
    return [
      ...checkTexts(beat, moment),
      ...(look?.at ?? []).flatMap((sight) => checkSight(sight, moment)),
      ...checkBeside(place, searches),
      ...claims.flatMap((claim) => problemsOf(() => asList(checkClaim(claim, place, searches)))),
      ...(question ? checkQuestion(question, place, searches) : []),
      ...(task ? problemsOf(() => checkTask(task, beat, searches)) : []),
    ]
  })
}

/** What is wrong with what the run is held against. */
function checkBeside({ beside, view, ...place }: Place, searches: Searches): readonly string[] {
  if (!beside) return view === 'compare' ? ['there is nothing to compare it with'] : []
  const { strategy, run = '' } = beside
  return problemsOf(() => {
    momentOf({ ...place, strategy, run, at: 0 }, searches)
    return []
  })
}

function asList(message: string | null): readonly string[] {
  return message === null ? [] : [message]
}
