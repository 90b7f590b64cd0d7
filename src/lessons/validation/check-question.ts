import { checkClaim } from '../check-claim.ts'
import type { Answer, Question } from '../lesson.ts'
import type { Place } from '../place.ts'
import type { Searches } from '../searches.ts'
import { problemsOf } from './problems.ts'

/** What is wrong with a question: exactly one answer must be right, and so must what the answers say. */
export function checkQuestion(
  { answers }: Question,
  place: Place,
  searches: Searches,
): readonly string[] {
  const right = answers.filter(({ isRight }) => isRight).length
  return [
    ...(right === 1 ? [] : [`the question has ${right} right answers`]),
    ...(answers.length > 1 ? [] : ['the question leaves no choice']),
    ...answers.flatMap((answer) =>
      problemsOf(() => checkAnswer(answer, place, searches)).map(
        (problem) => `answer “${answer.text}”: ${problem}`,
      ),
    ),
  ]
}

function checkAnswer(
  { claim, isRight }: Answer,
  place: Place,
  searches: Searches,
): readonly string[] {
  const mismatch = checkClaim(claim, place, searches)
  if (isRight) return mismatch === null ? [] : [mismatch]
  return mismatch === null ? ['it is said to be wrong, and is right'] : []
}
