import { test as base } from '../test.ts'
import { Code } from './code.ts'
import { Compare } from './compare.ts'
import { Editor } from './editor.ts'
import { Header } from './header.ts'
import { Help } from './help.ts'
import { Lesson } from './lesson.ts'
import { Memory } from './memory.ts'
import { Notice } from './notice.ts'
import { Proof } from './proof.ts'
import { Schedules } from './schedules.ts'
import { Stage } from './stage.ts'
import { States } from './states.ts'
import { Steppers } from './steppers.ts'
import { Time } from './time.ts'
import { Timeline } from './timeline.ts'
import { Transport } from './transport.ts'
import { Verdict } from './verdict.ts'

export interface Panels {
  readonly header: Header
  readonly notice: Notice
  readonly code: Code
  readonly editor: Editor
  readonly memory: Memory
  readonly transport: Transport
  readonly steppers: Steppers
  readonly timeline: Timeline
  readonly help: Help
  readonly lesson: Lesson
  readonly schedules: Schedules
  readonly states: States
  readonly stage: Stage
  readonly verdict: Verdict
  readonly proof: Proof
  readonly compare: Compare
  readonly time: Time
  /** Opens a link such as `#/rename/racy?run=AAB`: a new page the first time, then within the page. */
  readonly open: (link: string) => Promise<void>
}

/** The tests' `test`, with a page object for each panel of the page. */
export const test = base.extend<Panels>({
  header: ({ page }, use) => use(new Header(page)),
  notice: ({ page }, use) => use(new Notice(page)),
  code: ({ page }, use) => use(new Code(page)),
  editor: ({ page }, use) => use(new Editor(page)),
  memory: ({ page }, use) => use(new Memory(page)),
  transport: ({ page }, use) => use(new Transport(page)),
  steppers: ({ page }, use) => use(new Steppers(page)),
  timeline: ({ page }, use) => use(new Timeline(page)),
  help: ({ page }, use) => use(new Help(page)),
  lesson: ({ page }, use) => use(new Lesson(page)),
  schedules: ({ page }, use) => use(new Schedules(page)),
  states: ({ page }, use) => use(new States(page)),
  stage: ({ page }, use) => use(new Stage(page)),
  verdict: ({ page }, use) => use(new Verdict(page)),
  proof: ({ page }, use) => use(new Proof(page)),
  compare: ({ page }, use) => use(new Compare(page)),
  time: ({ page }, use) => use(new Time(page)),
  open: ({ page, baseURL }, use) =>
    use(async (link) => {
      const isOpen = link.startsWith('#') && page.url().startsWith(`${baseURL}#`)
      if (!isOpen || !(await page.evaluate(follow, link))) await page.goto(`${baseURL}${link}`)
      // The page is painted once the form that its width needs is there, which may be after the document. What was
      // there before stays until the system of the link has come.
      const come = page.locator('html:not(:has([aria-busy=true])) #root > *')
      await come.first().waitFor({ state: 'attached' })
    }),
})

/**
 * Follows a link within the page, until the page has heard of it: what is asked for then is of that link. It runs in
 * the page.
 *
 * @returns false if the address is that of the link already, and so is not followed.
 */
function follow(link: string): Promise<boolean> {
  return new Promise((resolve) => {
    const before = location.href
    const hear = () => {
      resolve(true)
    }
    addEventListener('hashchange', hear, { once: true })
    location.hash = link
    if (location.href !== before) return
    removeEventListener('hashchange', hear)
    resolve(false)
  })
}

export { expect } from '../test.ts'
