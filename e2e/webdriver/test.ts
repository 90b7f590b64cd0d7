import { expect, test as base } from 'playwright/test'
import { startDriver } from './driver.ts'
import { RemotePage, type Point } from './remote-page.ts'

export interface DriverOption {
  /** The path of the WebDriver server. */
  readonly driverPath: string
}

interface Site {
  readonly remote: RemotePage
  /** Opens a link such as `#/rename/racy?run=AAB`. */
  readonly open: (link: string) => Promise<void>
  /** All that is to be read on the page. */
  readonly text: () => Promise<string>
  readonly address: () => Promise<string>
  /** The middle of the button, radio, switch or other control whose name begins so. */
  readonly middleOf: (name: string) => Promise<Point>
  readonly click: (name: string) => Promise<void>
}

/** Tests of the built page in a browser that only WebDriver can drive: one window for all of them. */
export const test = base.extend<{ site: Site }, DriverOption & { remote: RemotePage }>({
  driverPath: ['', { option: true, scope: 'worker' }],
  remote: [
    async ({ driverPath }, use) => {
      const driver = await startDriver(driverPath)
      const remote = await RemotePage.open(driver)
      await use(remote)
      await remote.close()
      driver.stop()
    },
    { scope: 'worker' },
  ],
  site: async ({ remote, baseURL }, use) => {
    const middleOf = async (name: string) => {
      await expect.poll(() => remote.evaluate(findMiddle, name), `"${name}"`).not.toBeNull()
      const found = await remote.evaluate(findMiddle, name)
      if (!found) throw new Error(`there is no control "${name}"`)
      return found
    }
    await remote.goto('about:blank')
    await use({
      remote,
      open: async (link) => {
        await remote.goto(`${baseURL}${link}`)
        await remote.evaluate(keepErrors)
      },
      address: () => remote.address(),
      text: () => remote.evaluate(allText),
      middleOf,
      click: async (name) => {
        const middle = await middleOf(name)
        await remote.drag(middle, middle)
      },
    })
    expect(await remote.evaluate(errorsKept), 'uncaught errors').toEqual([])
  },
})

export { expect }

// What follows runs in the page, and so stands by itself.

function allText(): string {
  return document.body.innerText.replaceAll(/\s+/g, ' ')
}

function findMiddle(name: string): Point | null {
  const controls = document.querySelectorAll<HTMLElement>('button, input, label, select, [role]')
  for (const control of controls) {
    // A browser breaks the line behind what is hidden from sight alone.
    const named = control.getAttribute('aria-label') ?? control.innerText.replaceAll(/\s+/g, ' ')
    const { x, y, width, height } = control.getBoundingClientRect()
    if (width > 0 && named.trim().startsWith(name)) return { x: x + width / 2, y: y + height / 2 }
  }
  return null
}

interface Watched extends Window {
  errors?: string[]
}

function keepErrors(): void {
  const watched: Watched = window
  if (watched.errors) return
  const errors: string[] = (watched.errors = [])
  window.addEventListener('error', ({ message }) => errors.push(message))
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)))
}

function errorsKept(): string[] {
  const watched: Watched = window
  return watched.errors ?? []
}
