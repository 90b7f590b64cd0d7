import type { Beat } from '../lesson.ts'
import type { Moment } from '../moment.ts'
import { figuresIn, figuresOf, stepsIn, threadsIn } from './figures.ts'

/** What is wrong with the texts of a beat: too long, or with figures that no claim of it vouches for. */
export function checkTexts(beat: Beat, { schedule, setting }: Moment): readonly string[] {
  const { claims, question, task, text } = beat
  const vouched = [
    ...[...claims, ...(question?.answers ?? []).map(({ claim }) => claim)].flatMap(figuresOf),
    ...(task?.switches === undefined ? [] : [String(task.switches)]),
  ]
  const threads = setting.system.threads.length
  const texts = textsOf(beat)
  return [
    ...(sentencesIn(text) > 2 ? ['the text has more than two sentences'] : []),
    ...(question?.answers ?? [])
      .filter(({ reply }) => sentencesIn(reply) > 1)
      .map((answer) => `the reply to “${answer.text}” has more than one sentence`),
    ...texts
      .flatMap(figuresIn)
      .filter((figure) => !vouched.includes(figure))
      .map((figure) => `no claim says ${figure}`),
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

function textsOf({ title, text, look, question, task }: Beat): readonly string[] {
  return [
    title,
    text,
    ...(look ? [look.text] : []),
    ...(question ? [question.text] : []),
    ...(question?.answers ?? []).flatMap((answer) => [answer.text, answer.reply]),
    ...(task ? [task.text] : []),
  ]
}

/** How many sentences a text has. */
export function sentencesIn(text: string): number {
  return text.split(/[.!?](?=\s|$)/).filter((part) => part.trim() !== '').length
}
