import type { Locator, Page } from 'playwright/test'

/** What is looked at: which scenario, under which merge strategy, in which environment. */
export class Header {
  readonly scenario: Locator
  readonly listener: Locator
  readonly copyLink: Locator
  readonly help: Locator
  readonly #merge: Locator

  constructor(page: Page) {
    this.scenario = page.getByRole('combobox', { name: 'Scenario' })
    this.listener = page.getByRole('switch', { name: 'Removal listener' })
    this.copyLink = page.getByRole('button', { name: 'Copy link' })
    this.help = page.getByRole('button', { name: 'Keys and help' })
    this.#merge = page.getByRole('banner').getByRole('radiogroup')
  }

  /** A merge strategy by its label: `Racy`. */
  merge(label: string): Locator {
    return this.#merge.getByRole('radio', { name: label, exact: true })
  }

  /** The labels of the merge strategies, in their order. */
  merges(): Promise<readonly string[]> {
    return this.#merge
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => radio.closest('label')?.textContent ?? ''))
  }

  /** The ids of the scenarios, in their order. */
  scenarios(): Promise<readonly string[]> {
    return this.scenario
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  }
}
