import { solutions } from '../../src/known/solutions.ts'
import type { Beat, Lesson } from '../../src/lessons/lesson.ts'
import { builtIns } from '../../src/subjects/list.ts'
import { expect, type Panels } from '../pages/test.ts'
import type { Recording } from '../recording/recording.ts'

type Hands = Pick<Panels, 'header' | 'lesson' | 'open' | 'steppers'>

/**
 * Walks through a lesson as somebody would who reads it, answers rightly and does what is asked, all by what has a
 * name on the page.
 */
export async function walk(hands: Hands, walked: Lesson, recording: Recording): Promise<void> {
  const { lesson, open } = hands
  await open(`#/learn/${walked.id}/1`)
  for (const [index, beat] of walked.beats.entries()) {
    const number = index + 1
    if (number > 1) await lesson.next.click()
    await expect(lesson.title).toHaveText(beat.title)
    await expect(lesson.region).toContainText(beat.text)
    await expect(lesson.look).toHaveText(beat.look ? [`Look at ${beat.look.text}`] : [])
    await recording.read(beat.text)
    if (beat.question) await answer(hands, beat.question, recording)
    if (beat.task) await solve(hands, beat, solutions[`${walked.id}/${number}`], recording)
    await recording.picture(number)
    await recording.look()
  }
}

async function answer(
  { lesson }: Hands,
  { text, answers }: NonNullable<Beat['question']>,
  recording: Recording,
): Promise<void> {
  const right = answers.find(({ isRight }) => isRight)
  if (!right) throw new Error(`nothing is right of: ${text}`)
  await recording.read(text)
  // Another answer may begin with the same words.
  await lesson.region.getByRole('radio', { name: right.text, exact: true }).check()
  await lesson.check.click()
  await expect(lesson.region).toContainText(right.reply)
  await recording.read(right.reply)
}

async function solve(
  { header, lesson, steppers }: Hands,
  { task, place }: Beat,
  solution: string | undefined,
  recording: Recording,
): Promise<void> {
  if (!task || solution === undefined) throw new Error(`no solution is known of: ${task?.text}`)
  const solved = lesson.region.getByText(/^Solved:/)
  await expect(solved).toHaveCount(0)
  await recording.read(task.text)
  if (task.goal === 'secure') {
    const strategies = builtIns.scenario(place.scenario)?.subject.strategies
    const label = strategies?.find(({ id }) => id === solution)?.label
    await header.merge(label ?? solution).check()
  } else
    for (const actor of solution) {
      await steppers.button(actor).click()
      await recording.look()
    }
  await expect(solved).toBeVisible()
}
