import type { BrowserContext, WebError } from 'playwright/test'
import { expect, test as inOneWindow } from '../pages/one-window.ts'
import { test as inOwnWindow } from '../pages/test.ts'

/**
 * The tests' `test` for what fails: a browser complains of each file that does not come, which is what is
 * wanted here. What the page itself throws and nobody catches still fails it.
 */
export const test = inOneWindow.extend({ quiet: ({ context }, use) => hearErrors(context, use) })

/** The same in a window of its own, for what the next test must not find there. */
export const testApart = inOwnWindow.extend({
  quiet: ({ context }, use) => hearErrors(context, use),
})

async function hearErrors(context: BrowserContext, use: () => Promise<void>): Promise<void> {
  const uncaught: string[] = []
  const hear = (thrown: WebError) => uncaught.push(String(thrown.error()))
  context.on('weberror', hear)
  await use()
  await Promise.all(context.pages().map((page) => page.title()))
  context.off('weberror', hear)
  expect(uncaught, 'uncaught errors').toEqual([])
}

export { expect }
