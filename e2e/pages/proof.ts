import { expect, type Locator, type Page } from 'playwright/test'

/** How long all searches of a system may take where a machine is slow, in milliseconds: a limit for what hangs. */
const longest = 150_000

/** Every strategy in every scenario, and all that search says of the chosen one in the chosen scenario. */
export class Proof {
  readonly headline: Locator
  /** Which strategies hold, in which world, and how much was searched. */
  readonly answer: Locator
  /** How much was searched. */
  readonly amount: Locator
  /** What could not be searched, and why. */
  readonly failures: Locator
  /** A row a scenario, a column a strategy. */
  readonly table: Locator
  /** What a press on a cost tells. */
  readonly told: Locator
  /** The scenarios where all hold, folded or not. */
  readonly fold: Locator
  /** Which properties hold in the chosen scenario. */
  readonly region: Locator
  readonly properties: Locator
  /** Each way in which a run can end. */
  readonly outcomes: Locator
  /** Why each strategy breaks in the chosen scenario. */
  readonly reasons: Locator
  /** Opens the final memories, by strategy. */
  readonly openEndings: Locator
  readonly endings: Locator
  /** Opens what each step is for. */
  readonly openSteps: Locator
  readonly steps: Locator
  readonly print: Locator

  constructor(page: Page) {
    const main = page.getByRole('main')
    this.answer = main.getByRole('region', { name: 'Verdict' })
    this.headline = this.answer.getByRole('heading', { level: 1 })
    this.amount = main.getByText(/orders in .* search/)
    // Of a part of the page that does not come, the page tells above all else.
    this.failures = page.getByRole('alert')
    this.table = main.getByRole('table', { name: 'Strategies and scenarios' })
    this.told = main.getByRole('status').first()
    this.fold = this.table.getByRole('button', { name: /where all hold/ })
    this.region = main.getByRole('region', { name: 'Properties' })
    this.properties = this.region.getByRole('table', { name: 'Properties' })
    this.outcomes = main.getByRole('list', { name: 'Outcomes' }).getByRole('listitem')
    this.reasons = main.getByLabel('Reasons by strategy')
    this.openEndings = main.getByText(/^Where runs of .* can end/)
    this.endings = main.getByRole('table', { name: 'Final memory by strategy' })
    this.openSteps = main.getByText('What each step is for')
    this.steps = main.getByRole('table', { name: 'Without one step' })
    this.print = main.getByRole('button', { name: 'Print' })
  }

  /** The cell of a scenario under a strategy, by their titles. */
  cell(scenario: string, strategy: string): Promise<Locator> {
    return cellOf(this.table, scenario, strategy)
  }

  /** A strategy's head. */
  head(strategy: string): Locator {
    return this.table.getByRole('columnheader').filter({
      has: this.table.page().getByRole('button', { name: strategy, exact: true }),
    })
  }

  /** The answer for a property under a strategy, both by their titles. */
  property(property: string, strategy: string): Promise<Locator> {
    return cellOf(this.properties, property, strategy)
  }

  /** The answers for a property, a strategy each. */
  answers(property: string): Promise<readonly string[]> {
    return rowOf(this.properties, property).getByRole('cell').allTextContents()
  }

  /** The answers in a scenario by strategy, all at once. */
  answersIn(scenario: string): Promise<Readonly<Record<string, string>>> {
    return rowOf(this.table, scenario).evaluate((row) => {
      const heads = [...(row.closest('table')?.rows[0]?.cells ?? [])]
      const cells = [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)
      return Object.fromEntries(
        heads.map((head, index) => [(head.abbr || head.textContent).trim(), cells[index] ?? '']),
      )
    })
  }

  /** The scenarios of the table, in the order in which they stand. */
  scenarios(): Promise<readonly string[]> {
    return this.table
      .getByRole('rowheader')
      .getByRole('button')
      .evaluateAll((heads) =>
        heads.flatMap((head) => (head.ariaPressed === null ? [] : (head.ariaLabel ?? []))),
      )
  }

  /** The row of a scenario, once each of its cells has its answer. */
  async row(scenario: string): Promise<Locator> {
    const row = rowOf(this.table, scenario)
    await expect(row).toContainText(/[\d✓]/)
    await expect(row).not.toContainText('…', { timeout: longest })
    return row
  }

  /** Waits until every cell has its answer. */
  async fill(): Promise<void> {
    await expect(this.table).toContainText(/[\d✓]/)
    await expect(this.table).not.toContainText('…', { timeout: longest })
    await expect(this.reasons).not.toContainText('…')
  }
}

/** The cell of a table that has a head to each row and to each column. */
async function cellOf(table: Locator, row: string, column: string): Promise<Locator> {
  // The proof comes after the first screen.
  await table.waitFor()
  const heads = await table
    .getByRole('row')
    .first()
    .locator('th, td')
    .evaluateAll((cells) =>
      cells.map((cell) => (cell as HTMLTableCellElement).abbr || cell.textContent),
    )
  const index = heads.findIndex((head) => head.trim() === column)
  if (index < 0) throw new Error(`no column ${column}: there is ${heads.join(', ')}`)
  return rowOf(table, row).locator('th, td').nth(index)
}

function rowOf(table: Locator, name: string): Locator {
  const head = table.page().getByRole('rowheader', { name, exact: true })
  return table.getByRole('row').filter({ has: head })
}
