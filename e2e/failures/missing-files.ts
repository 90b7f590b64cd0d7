import { expect, type Page, type Route } from 'playwright/test'

/** The button that a failure has. */
export const tryAgain = { name: 'Try again' } as const

/** Lets no file of such a name come, until the function that it gives is called. */
export async function block(page: Page, name: string): Promise<() => Promise<void>> {
  const files = `**/${name}`
  await page.route(files, (route) => route.abort())
  return () => page.unroute(files)
}

/** Keeps files of such a name on their way. */
export async function hold(page: Page, name: string): Promise<readonly Route[]> {
  const held: Route[] = []
  await page.route(`**/assets/${name}`, (route) => {
    held.push(route)
  })
  return held
}

/** Whether a module that did not come once will not, until the page is loaded anew: so in older browsers. */
export async function remembersFailures(page: Page): Promise<boolean> {
  const come = await block(page, 'assets/probe.js')
  const probe = () =>
    page.addScriptTag({ type: 'module', url: 'assets/probe.js' }).then(
      () => true,
      () => false,
    )
  expect(await probe()).toBe(false)
  await come()
  await page.route('**/assets/probe.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export {}' }),
  )
  return !(await probe())
}
