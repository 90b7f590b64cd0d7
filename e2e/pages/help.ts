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
}
