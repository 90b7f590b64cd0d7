import type { Page } from 'playwright/test'
import { onlyPage, resize, test as inOneWindow, tidy } from './one-window.ts'

/** The smallest race: where a document waits for the next test. */
const rest = '#/lost-update/racy'

/** At another size the same link may look otherwise. */
const size = { width: 1280, height: 720 }

/**
 * The tests' `test` for what opens links and reads what they lead to: one document for many of them, as to load the
 * page takes longer than most such tests. Their first `open` leads on within the page, like that of a person who has
 * it open already. A test may do whatever the next link undoes: steps, travel, another strategy. A document that
 * does not look as new once it is back at rest is not used again. What cannot be seen there (speed and seed, single
 * keys switched off, a fold, what had the focus before) is for the `test` of one-window.ts, and so is what a page
 * does when it is loaded, or before it has searched.
 */
export const test = inOneWindow.extend<{
  /** Whether the page's search answers. Where nothing of it is looked at, it only takes the test's time. */
  readonly searches: boolean
}>({
  searches: [true, { option: true }],
  context: async ({ windowOfDocument: window, baseURL, searches }, use) => {
    const page = onlyPage(window)
    if (!page.url().endsWith(rest)) await load(page, baseURL ?? '')
    if (!searches) await page.evaluate(holdSearch)
    await use(window)
    await tidy(window)
    if (!searches) await page.evaluate(releaseSearch)
    await resize(page, size)
    await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce', forcedColors: null })
    await page.mouse.move(0, 0)
    await page.goto(`${baseURL}${rest}`)
    if (!(await looksAsNew(page))) await page.goto('about:blank')
  },
})

export { expect } from './one-window.ts'

/** Loads the page at rest, and keeps in mind what it looks like when all of it is there. */
async function load(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await resize(page, size)
  await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce', forcedColors: null })
  await page.goto(`${address}${rest}`)
  await page.getByRole('group', { name: /^Progress of/ }).waitFor()
  await page.getByText('searching …').first().waitFor({ state: 'detached' })
  await page.evaluate(looksAsKept, true)
}

/** Lets the search hear nothing of what it is asked for: to the page, it takes its time. */
function holdSearch(): void {
  const { prototype } = Worker
  const heard = Object.getOwnPropertyDescriptor(prototype, 'postMessage')
  Object.assign(prototype, { heard, postMessage: () => {} })
}

function releaseSearch(): void {
  const { heard } = Worker.prototype as Worker & { readonly heard?: PropertyDescriptor }
  if (heard) Object.defineProperty(Worker.prototype, 'postMessage', heard)
}

/** Whether a document that has been led back to rest looks like a new one, at once or in a moment. */
async function looksAsNew(page: Page): Promise<boolean> {
  const searching = page.getByText('searching …').first()
  const isOver = await searching.waitFor({ state: 'detached', timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  return isOver && page.evaluate(looksAsKept, false)
}

/**
 * Whether a document looks, at once or within two seconds, as it did when it was new; what it looks like is kept in
 * the document itself. It runs in the page.
 */
async function looksAsKept(isNew: boolean): Promise<boolean> {
  const keeper = document as Document & { kept?: string }
  for (let tries = 0; tries < 40; tries++) {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
    const all = [...document.body.querySelectorAll('*')].map((element) => {
      // Ids count on, whatever is made anew; what was checked at first is no matter, nor what has just moved.
      const attributes = [...element.attributes]
        .filter(({ name }) => name !== 'checked' && name !== 'data-still')
        .map(({ name, value }) => `${name}=${value.replaceAll(/\bP\d+-\d+\b/g, '')}`)
      const texts = [...element.childNodes].filter((node) => node instanceof Text)
      const text = texts.map(({ data }) => data).join('')
      const { value, checked } = element as HTMLInputElement
      const isOpen = element.matches(':popover-open, :modal')
      return [element.localName, ...attributes.toSorted(), text, value, checked, isOpen]
    })
    const look = JSON.stringify([document.title, ...all])
    if (isNew) keeper.kept = look
    if (look === keeper.kept) return true
    // A test has loaded it again.
    if (keeper.kept === undefined) return false
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
  return false
}
