import type { Locator, Page } from 'playwright/test'

/** What is looked at: which scenario and view, under which strategy, in which world, judged by what. */
export class Header {
  readonly scenario: Locator
  readonly listener: Locator
  readonly copyLink: Locator
  readonly help: Locator
  /** Opens the views and the rest on a small page. */
  readonly more: Locator
  /** The ways in which the moment can be looked at. */
  readonly views: Locator
  /** The cards of the strategies, what they are judged by, and their world. */
  readonly strategies: Locator
  /** Shows what else runs can be judged by. */
  readonly moreJudged: Locator
  readonly #merge: Locator

  constructor(page: Page) {
    this.scenario = page.getByRole('combobox', { name: 'Scenario' })
    this.listener = page.getByRole('switch', { name: 'Removal listener' })
    this.copyLink = page.getByRole('button', { name: 'Copy link' })
    this.help = page.getByRole('button', { name: 'Keys and help' })
    this.more = page.getByRole('banner').getByRole('button', { name: 'More' })
    this.views = page.getByRole('navigation', { name: 'Views' }).getByRole('link')
    this.strategies = page.getByRole('region', { name: 'Strategies' })
    this.moreJudged = this.strategies.getByRole('button', { name: /more …|fewer|^Judged by/ })
    this.#merge = this.strategies.getByRole('radiogroup')
  }

  /** A merge strategy by its label: `Racy`. */
  merge(label: string): Locator {
    return this.#merge.getByRole('radio', { name: label, exact: true })
  }

  /** The labels of the merge strategies, in their order. */
  merges(): Promise<readonly string[]> {
    return this.#merge
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('aria-label') ?? ''))
  }

  /** The card of the chosen strategy, with what search says of it. */
  get chosen(): Locator {
    const checked = this.#merge.page().getByRole('radio', { checked: true })
    return this.#merge.locator('label').filter({ has: checked })
  }

  /** Whether runs are judged by a property, by its title. */
  judged(property: string): Locator {
    return this.strategies.getByRole('checkbox', { name: property, exact: true })
  }

  /** The ids of the scenarios, in their order. */
  scenarios(): Promise<readonly string[]> {
    return this.scenario
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  }
}
