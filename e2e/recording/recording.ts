import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright/test'
import type { Lesson } from '../../src/lessons/lesson.ts'
import { Film } from './film.ts'
import { pictureOf, videoName, writtenLesson } from './written-lesson.ts'

/** Where a walkthrough is kept; undefined where it is only a test. */
const folder = process.env['WALKTHROUGHS_FOLDER']

export const isRecorded = folder !== undefined

/** How fast a text is read aloud, in words a minute. */
const pace = 200

/** What is kept of a walkthrough of a lesson: a video, a picture of each beat, and a page with the pictures. */
export interface Recording {
  /** Keeps the page as it stands as the picture of a beat, counted from 1. */
  readonly picture: (beat: number) => Promise<void>
  /** Leaves a text on the screen for as long as it takes to be read. */
  readonly read: (text: string) => Promise<void>
  /** Leaves what has just happened on the screen for a moment. */
  readonly look: () => Promise<void>
  readonly end: () => Promise<void>
}

/** Records a walkthrough where somebody wants to keep it; else it goes as fast as the page does. */
export async function record(page: Page, browser: Browser, lesson: Lesson): Promise<Recording> {
  if (folder === undefined) return unrecorded
  const home = join(folder, lesson.id)
  await mkdir(home, { recursive: true })
  const film = await Film.start(page)
  return {
    async picture(beat) {
      await page.screenshot({ path: join(home, pictureOf(beat)) })
    },
    async read(text) {
      await page.waitForTimeout(1000 + (text.split(/\s+/).length * 60_000) / pace)
    },
    async look() {
      await page.waitForTimeout(700)
    },
    async end() {
      await writeFile(join(home, videoName), await film.end(browser))
      await writeFile(join(home, 'README.md'), writtenLesson(lesson))
    },
  }
}

const nothing = () => Promise.resolve()
const unrecorded: Recording = { picture: nothing, read: nothing, look: nothing, end: nothing }
