import { solutions } from '../../src/known/solutions.ts'
import { challengeOf } from '../../src/lessons/challenge.ts'
import type { Lesson } from '../../src/lessons/lesson.ts'
import { lessons } from '../../src/lessons/list.ts'
import { builtIns } from '../../src/subjects/list.ts'
import { test } from '../pages/one-document.ts'
import { isRecorded, record } from '../recording/recording.ts'
import { walk } from './walk.ts'

const challenges = builtIns.scenarios
  .flatMap((scenario) => challengeOf(scenario) ?? [])
  .filter(({ id }) => solutions[`${id}/1`] !== undefined)

const wide = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

test.describe('on a wide page, by pointer', () => {
  test.use({ viewport: wide })
  // Whoever watches a film sees better what a pointer does.
  for (const each of isRecorded ? [...lessons, ...challenges] : challenges)
    walkthroughOf(each, (control) => control.click())
})

test.describe('on a phone, by keys alone', () => {
  test.use({ viewport: phone })
  for (const each of isRecorded ? [] : lessons)
    walkthroughOf(each, (control, key) => control.press(key))
})

function walkthroughOf(each: Lesson, press: Parameters<typeof walk>[0]['press']): void {
  const kind = lessons.includes(each) ? 'lesson' : 'challenge'
  test(
    `the ${kind} “${each.title}” can be walked through`,
    { tag: `@${each.id}` },
    async ({ browser, page, header, lesson, open, steppers }) => {
      // Whoever watches needs time to read.
      if (isRecorded) test.setTimeout(900_000)
      const recording = await record(page, browser, each)
      await walk({ header, lesson, open, page, press, steppers }, each, recording)
      await recording.end()
    },
  )
}
