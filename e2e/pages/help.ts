import type { Locator, Page } from 'playwright/test'

/** The help: how to read the page, and every key. */
export class Help {
  readonly dialog: Locator
  readonly shortcuts: Locator
  readonly close: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'How to read this' })
    this.shortcuts = this.dialog.getByRole('switch', { name: 'Single keys are commands' })
    this.close = this.dialog.getByRole('button', { name: 'Close' })
  }

  /** Closes the help by Escape, and waits until the page has heard of it. */
  async escape(): Promise<void> {
    const page = this.dialog.page()
    await page.keyboard.press('Escape')
    await this.dialog.waitFor({ state: 'hidden' })
    // The browser tells of the end of a dialog a task later.
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
}
