import type { Beat } from '../lesson.ts'
import type { Moment } from '../moment.ts'
import { figuresIn, figuresOf, stepsIn, threadsIn } from './figures.ts'

/** What is wrong with the texts of a beat: too long, or with figures that no claim of it vouches for. */
export function checkTexts(beat: Beat, { schedule, setting }: Moment): readonly string[] {
  const { claims, question, task, text } = beat
  const answers = question?.answers ?? []
  const right = answers.filter(({ isRight }) => isRight).map(({ claim }) => claim)
  const vouched = [
    ...[...claims, ...right].flatMap(figuresOf),
    ...(task?.switches === undefined ? [] : [String(task.switches)]),
  ]
  const threads = setting.system.threads.length
  const told = textsOf(beat)
  const texts = [...told, ...answers.map((answer) => answer.text)]
  return [
    ...(sentencesIn(text) > 2 ? ['the text has more than two sentences'] : []),
    ...answers
      .filter(({ reply }) => sentencesIn(reply) > 1)
      .map((answer) => `the reply to “${answer.text}” has more than one sentence`),
    ...told.flatMap((each) => unvouched(each, vouched)),
    // What somebody may guess is vouched for by what the answer claims, be it right or wrong.
    ...answers.flatMap((each) => unvouched(each.text, [...vouched, ...figuresOf(each.claim)])),
    ...texts
      .flatMap(threadsIn)
      .filter((count) => count !== String(threads))
      .map((count) => `it tells of ${count} threads, and there are ${threads}`),
    ...texts
      .flatMap(stepsIn)
      .filter((step) => step < 1 || step > schedule.length)
      .map((step) => `it tells of step ${step} of a run of ${schedule.length}`),
  ]
}

function unvouched(text: string, vouched: readonly string[]): readonly string[] {
  return figuresIn(text)
    .filter((figure) => !vouched.includes(figure))
    .map((figure) => `no claim says ${figure}`)
}

/** All texts of a beat, but for what its answers say. */
function textsOf({ title, text, look, question, task }: Beat): readonly string[] {
  return [
    title,
    text,
    ...(look ? [look.text] : []),
    ...(question ? [question.text] : []),
    ...(question?.answers ?? []).map(({ reply }) => reply),
    ...(task ? [task.text] : []),
  ]
}

/** How many sentences a text has. */
export function sentencesIn(text: string): number {
  return text.split(/[.!?](?=\s|$)/).filter((part) => part.trim() !== '').length
}
