import type { Locator, Page } from 'playwright/test'

/** What search says: in sentences, of each property under each strategy, and where runs can end. */
export class Verdict {
  /** The sentences. */
  readonly sentences: Locator
  readonly headline: Locator
  /** The table and the outcomes. */
  readonly region: Locator
  readonly table: Locator
  /** Each way in which a run can end. */
  readonly outcomes: Locator
  /** The button that leads to the shortest violation. */
  readonly shortest: Locator

  /** Says by what runs are judged, and opens the choice. */
  readonly judgedBy: Locator

  constructor(page: Page) {
    this.sentences = page.getByRole('region', { name: 'Verdict' })
    this.headline = this.sentences.getByRole('heading', { level: 1 })
    this.region = page.getByRole('region', { name: 'Properties' })
    this.table = this.region.getByRole('table', { name: 'Properties' })
    this.outcomes = this.region.getByRole('list', { name: 'Outcomes' }).getByRole('listitem')
    this.judgedBy = this.region.getByText(/^Judged by/)
    this.shortest = page.getByRole('button', { name: 'Shortest violation' })
  }

  /** Whether runs are judged by a property, by its title. */
  judged(property: string): Locator {
    return this.region.getByRole('checkbox', { name: property, exact: true })
  }

  /** The answer for a property under a strategy, both by their titles. */
  answer(property: string, strategy: string): Promise<Locator> {
    return cellOf(this.table, property, strategy)
  }

  /** The answers for a property, a strategy each. */
  answers(property: string): Promise<readonly string[]> {
    return rowOf(this.table, property).getByRole('cell').allTextContents()
  }
}

/** The cell of a table that has a head to each row and to each column. */
export async function cellOf(table: Locator, row: string, column: string): Promise<Locator> {
  // The proof comes after the first screen.
  await table.waitFor()
  const heads = await table.getByRole('row').first().locator('th, td').allTextContents()
  const index = heads.findIndex((head) => head.trim() === column)
  if (index < 0) throw new Error(`no column ${column}: there is ${heads.join(', ')}`)
  return rowOf(table, row).locator('th, td').nth(index)
}

function rowOf(table: Locator, name: string): Locator {
  const head = table.page().getByRole('rowheader', { name, exact: true })
  return table.getByRole('row').filter({ has: head })
}
