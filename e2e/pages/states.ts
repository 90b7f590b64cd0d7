import type { Locator, Page } from 'playwright/test'

/** The state graph over the whole page, with a search and a table of its states. */
export class States {
  readonly dialog: Locator
  readonly graph: Locator
  readonly search: Locator
  /** How many states are found. */
  readonly found: Locator
  readonly table: Locator
  /** A row a state, without the head. */
  readonly rows: Locator
  /** The state in which the run stands. */
  readonly current: Locator
  readonly next: Locator
  readonly previous: Locator
  readonly close: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'State graph' })
    this.graph = this.dialog.getByRole('img', { name: /^State graph/ })
    this.search = this.dialog.getByRole('searchbox', { name: 'Find states' })
    this.found = this.dialog.getByRole('status')
    this.table = this.dialog.getByRole('table', { name: 'States' })
    this.rows = this.table.getByRole('row').filter({ has: page.getByRole('button') })
    this.current = this.rows.and(page.locator('[aria-current="location"]'))
    this.next = this.dialog.getByRole('button', { name: 'Next' })
    this.previous = this.dialog.getByRole('button', { name: 'Previous' })
    this.close = this.dialog.getByRole('button', { name: 'Close', exact: true })
  }

  zoom(name: 'closer' | 'farther' | 'Fit'): Locator {
    return this.dialog.getByRole('button', { name })
  }
}
