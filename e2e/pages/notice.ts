import type { Locator, Page } from 'playwright/test'

const copied = 'is copied'

/** What could not be done as asked. */
export class Notice {
  /** A link that could not be followed. */
  readonly alert: Locator
  /** Something to know, such as where a run had to stop. */
  readonly word: Locator
  /** That a link is copied, for a short time. */
  readonly copied: Locator
  readonly dismiss: Locator
  readonly undo: Locator

  constructor(page: Page) {
    this.alert = page.getByRole('alert')
    // What happened has a name, how fast the run plays is no sentence, and that a link is copied is said elsewhere.
    this.word = page
      .getByRole('status')
      .and(page.locator(':not([aria-label])'))
      .filter({ hasText: /\s/, hasNotText: copied })
    this.copied = page.getByRole('status').filter({ hasText: copied })
    this.dismiss = page.getByRole('button', { name: 'Dismiss' })
    this.undo = page.getByRole('button', { name: 'Undo', exact: true })
  }
}
