import { solutions } from '../../src/known/solutions.ts'
import { challengeOf } from '../../src/lessons/challenge.ts'
import { lessons } from '../../src/lessons/list.ts'
import { builtIns } from '../../src/subjects/list.ts'
import { test } from '../pages/one-window.ts'
import { isRecorded, record } from '../recording/recording.ts'
import { walk } from './walk.ts'

test.use({ viewport: { width: 1280, height: 800 } })

const challenges = builtIns.scenarios
  .flatMap((scenario) => challengeOf(scenario) ?? [])
  .filter(({ id }) => solutions[`${id}/1`] !== undefined)

for (const each of [...lessons, ...challenges]) {
  const kind = lessons.includes(each) ? 'lesson' : 'challenge'
  test(
    `the ${kind} “${each.title}” can be walked through`,
    { tag: `@${each.id}` },
    async ({ browser, page, header, lesson, open, steppers }) => {
      // Whoever watches needs time to read.
      if (isRecorded) test.setTimeout(900_000)
      const recording = await record(page, browser, each)
      await walk({ header, lesson, open, steppers }, each, recording)
      await recording.end()
    },
  )
}
