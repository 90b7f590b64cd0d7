import { expect, type Locator, type Page } from 'playwright/test'

/** What search says of the setting on the page, in sentences, and by what runs are judged. */
export class Verdict {
  /** The sentences. */
  readonly sentences: Locator
  readonly headline: Locator
  /** What keeps search from saying anything. */
  readonly failures: Locator
  /** The button that leads to the shortest violation. */
  readonly shortest: Locator
  /** Says by what runs are judged, and opens the choice. */
  readonly judgedBy: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.sentences = page.getByRole('region', { name: 'Verdict' })
    this.headline = this.sentences.getByRole('heading', { level: 1 })
    this.failures = page.getByRole('alert').filter({ hasText: 'The search' })
    this.judgedBy = page.getByText(/^Judged by/)
    this.shortest = page.getByRole('button', { name: 'Shortest violation' })
  }

  /** Whether runs are judged by a property, by its title. */
  judged(property: string): Locator {
    return this.#page.getByRole('checkbox', { name: property, exact: true })
  }

  /** Waits until search has said all that there is to say of the setting. */
  async complete(): Promise<void> {
    await expect(this.headline).not.toContainText(/searching|so far/)
  }
}
