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

  /** The rows of the first scenarios, once each of their cells has its answer: they are searched first. */
  async firstRows(): Promise<readonly string[]> {
    const rows = [1, 2, 3].map((index) => this.table.getByRole('row').nth(index))
    for (const row of rows) {
      await expect(row).toContainText(/\d/)
      await expect(row).not.toContainText('…', { timeout: 60_000 })
    }
    return Promise.all(rows.map((row) => row.innerText()))
  }

  /** Waits until every cell has its answer. */
  async fill(): Promise<void> {
    await expect(this.table).not.toContainText('…', { timeout: 60_000 })
    await expect(this.endings).not.toContainText('…')
    await expect(this.reasons).not.toContainText('…')
  }
}
