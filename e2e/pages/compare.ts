import { expect, type Locator, type Page } from 'playwright/test'

/** Two runs side by side. */
export class Compare {
  readonly headline: Locator
  /** The headline and where each run was lost. */
  readonly verdict: Locator
  readonly left: Locator
  readonly right: Locator
  /** Both runs' steps, a button a column. */
  readonly steps: Locator
  readonly chances: Locator
  /** What is not the same in memory. */
  readonly memory: Locator
  /** All rows of memory, under both. */
  readonly rows: Locator
  /** The figures of all orders. */
  readonly orders: Locator
  readonly reasons: Locator
  readonly panel: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    const main = page.getByRole('main')
    this.verdict = main.getByRole('region', { name: 'Verdict' })
    this.headline = this.verdict.getByRole('heading', { level: 1 })
    this.left = main.getByRole('combobox', { name: 'Compare' })
    this.right = main.getByRole('combobox', { name: 'With' })
    this.steps = main.getByRole('list', { name: 'Steps of both runs' }).getByRole('button')
    this.chances = main.getByRole('region', { name: 'Chance' })
    this.memory = main.getByText(/^Memory /)
    this.rows = main.getByRole('region', { name: 'Memory' })
    this.panel = main.getByRole('region', { name: 'All orders' })
    this.orders = this.panel.getByRole('table', { name: 'All orders under both' })
    this.reasons = this.panel.getByRole('table', { name: 'When orders break under both' })
  }

  /** Waits until an object holds so much in one of the two runs: a row a line. */
  async expectContent(object: string, under: string, rows: readonly string[]): Promise<void> {
    const table = this.#page.getByRole('table', { name: `${object} under ${under}`, exact: true })
    await expect(table.getByRole('row')).toHaveText([...rows], { useInnerText: true })
  }

  /** The figures of a row of all orders, by its title. */
  figures(title: string): Locator {
    return this.orders.getByRole('row').filter({ hasText: title }).getByRole('cell')
  }

  /** A button over the stage, such as `An order it saves`. */
  action(name: string | RegExp): Locator {
    return this.#page.getByRole('main').getByRole('button', { name })
  }
}
