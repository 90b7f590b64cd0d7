import { solutions } from '../../src/known/solutions.ts'
import { challengeOf } from '../../src/lessons/challenge.ts'
import type { Lesson } from '../../src/lessons/lesson.ts'
import { lessons } from '../../src/lessons/list.ts'
import { builtIns } from '../../src/subjects/list.ts'
import { test } from '../pages/one-document.ts'
import { isRecorded, record } from '../recording/recording.ts'
import { walk } from './walk.ts'

type Press = Parameters<typeof walk>[0]['press']

const challenges = builtIns.scenarios
  .flatMap((scenario) => challengeOf(scenario) ?? [])
  .filter(({ id }) => solutions[`${id}/1`] !== undefined)

const wide = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

const byPointer: Press = (control) => control.click()
const byKeys: Press = (control, key) => control.press(key)

test.describe('on a wide page, by pointer', () => {
  test.use({ viewport: wide })
  // Whoever watches a film sees better what a pointer does.
  if (isRecorded) for (const each of [...lessons, ...challenges]) walkthroughOf([each], byPointer)
  else walkthroughOf(challenges, byPointer)
})

test.describe('on a phone, by keys alone', () => {
  test.use({ viewport: phone })
  if (!isRecorded) for (const each of lessons) walkthroughOf([each], byKeys)
})

/** A test that walks through some, one after the other. */
function walkthroughOf(some: readonly Lesson[], press: Press): void {
  const told = some.map(
    (each) => `the ${lessons.includes(each) ? 'lesson' : 'challenge'} “${each.title}”`,
  )
  test(
    `${told.join(', ')} can be walked through`,
    { tag: some.map(({ id }) => `@${id}`) },
    async ({ browser, page, header, lesson, open, steppers }) => {
      // Whoever watches needs time to read.
      if (isRecorded) test.setTimeout(900_000)
      for (const each of some) {
        const recording = await record(page, browser, each)
        await walk({ header, lesson, open, page, press, steppers }, each, recording)
        await recording.end()
      }
    },
  )
}
