import { expect, type Locator, type Page } from 'playwright/test'
import { cellOf } from './verdict.ts'

/** Every strategy on every scenario, what each costs, and where its runs can end. */
export class Bench {
  readonly open: Locator
  readonly dialog: Locator
  readonly table: Locator
  /** The final memories, by strategy. */
  readonly endings: Locator
  /** Why each strategy breaks in the scenario on the page. */
  readonly reasons: Locator
  readonly listener: Locator
  readonly close: Locator

  constructor(page: Page) {
    this.open = page.getByRole('button', { name: 'Fix bench' })
    this.dialog = page.getByRole('dialog', { name: 'Fix bench' })
    this.table = this.dialog.getByRole('table', { name: 'Strategies and scenarios' })
    this.endings = this.dialog.getByRole('table', { name: 'Final memory by strategy' })
    this.reasons = this.dialog.getByLabel('Reasons by strategy')
    this.listener = this.dialog.getByRole('switch', { name: 'With removal listener' })
    this.close = this.dialog.getByRole('button', { name: 'Close', exact: true })
  }

  /** The cell of a scenario, or of a cost, under a strategy. */
  cell(row: string, strategy: string): Promise<Locator> {
    return cellOf(this.table, row, strategy)
  }

  /** Waits until every cell has its answer. */
  async fill(): Promise<void> {
    await expect(this.table).not.toContainText('…', { timeout: 60_000 })
    await expect(this.endings).not.toContainText('…')
    await expect(this.reasons).not.toContainText('…')
  }
}
