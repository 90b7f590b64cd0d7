import { expect, type Locator, type Page } from 'playwright/test'

/** What search says of the setting on the page, in sentences, and by what runs are judged. */
export class Verdict {
  /** The sentences. */
  readonly sentences: Locator
  readonly headline: Locator
  /** What keeps search from saying anything. */
  readonly failures: Locator

  constructor(page: Page) {
    this.sentences = page.getByRole('region', { name: 'Verdict' })
    this.headline = this.sentences.getByRole('heading', { level: 1 })
    this.failures = page.getByRole('alert').filter({ hasText: 'The search' })
  }

  /** Words of the headline that can be pressed. */
  word(text: string): Locator {
    return this.headline.getByRole('button', { name: text, exact: true })
  }

  /** Waits until search has said all that there is to say of the setting. */
  async complete(): Promise<void> {
    await expect(this.headline).not.toContainText(/being tried|so far/)
  }
}
