import type { Locator, Page } from 'playwright/test'
import { solutions } from '../../src/known/solutions.ts'
import type { Beat, Lesson } from '../../src/lessons/lesson.ts'
import { builtIns } from '../../src/subjects/list.ts'
import { expect, type Panels } from '../pages/test.ts'
import type { Recording } from '../recording/recording.ts'

interface Hands extends Pick<Panels, 'header' | 'lesson' | 'open' | 'steppers'> {
  readonly page: Page
  /** Works a control, by a pointer or by the key that does it. */
  readonly press: (control: Locator, key: 'Enter' | 'Space') => Promise<void>
}

/**
 * Walks through a lesson as somebody would who reads it, answers rightly and does what is asked, all by what has a
 * name on the page.
 */
export async function walk(hands: Hands, walked: Lesson, recording: Recording): Promise<void> {
  const { lesson, open, press } = hands
  await open(`#/learn/${walked.id}/1`)
  for (const [index, beat] of walked.beats.entries()) {
    const number = index + 1
    if (number > 1) await press(lesson.next, 'Enter')
    await expectReadInOrder(hands, beat)
    await expect(lesson.look).toHaveText(beat.look ? [`Look at ${beat.look.text}`] : [])
    await recording.read(beat.text)
    if (beat.question) await answer(hands, beat.question, recording)
    if (beat.task) await solve(hands, beat, solutions[`${walked.id}/${number}`], recording)
    await recording.picture(number)
    await recording.look()
  }
}

/** What is said of a beat comes before the stage that it is about, whoever hears the page in place of seeing it. */
async function expectReadInOrder({ lesson, page }: Hands, beat: Beat): Promise<void> {
  await expect(lesson.title).toHaveText(beat.title)
  // The headline is fetched with its part of the page.
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
  // Both at once: search goes on, and the headline says so.
  const { heard, headline } = await page.getByRole('main').evaluate((main) => ({
    heard: main.textContent,
    headline: main.querySelector('h1')?.textContent ?? 'a headline',
  }))
  const { title, text, look, question, task } = beat
  let from = 0
  for (const part of [title, text, look?.text, question?.text, task?.text, headline]) {
    if (part === undefined) continue
    const at = heard.indexOf(part, from)
    expect(at, `“${part}” is read in its turn`).toBeGreaterThanOrEqual(0)
    from = at + part.length
  }
}

async function answer(
  { lesson, press }: Hands,
  { text, answers }: NonNullable<Beat['question']>,
  recording: Recording,
): Promise<void> {
  const right = answers.find(({ isRight }) => isRight)
  if (!right) throw new Error(`nothing is right of: ${text}`)
  await recording.read(text)
  // Another answer may begin with the same words.
  await press(lesson.region.getByRole('radio', { name: right.text, exact: true }), 'Space')
  await press(lesson.check, 'Enter')
  await expect(lesson.region).toContainText(right.reply)
  await recording.read(right.reply)
}

async function solve(
  { header, lesson, press, steppers }: Hands,
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
    await press(header.merge(label ?? solution), 'Space')
  } else
    for (const actor of solution) {
      await press(steppers.button(actor), 'Enter')
      await recording.look()
    }
  await expect(solved).toBeVisible()
}
