import type { Locator, Page } from 'playwright/test'

/** What stands beside a lesson: the sentence, how strategies stand, memory, all orders, and the run as cards. */
export class Stage {
  /** The sentence that leads it, or what is asked. */
  readonly sentence: Locator
  /** The run, a card a step. */
  readonly cards: Locator
  /** Exchanges the two steps that would have saved the run. */
  readonly swap: Locator
  /** Memory as one figure, in words. */
  readonly memory: Locator
  readonly #page: Page
  readonly #timeline: Locator

  constructor(page: Page) {
    this.#page = page
    this.#timeline = page.getByRole('region', { name: 'Timeline' })
    this.sentence = page.getByRole('region', { name: 'Verdict' }).getByRole('heading', { level: 1 })
    this.cards = this.#timeline
      .getByRole('list', { name: 'Steps of the run' })
      .getByRole('listitem')
    this.swap = this.#timeline.getByRole('button', { name: /^(?:⇄ )?Swap / })
    this.memory = page.getByRole('region', { name: 'Memory' })
  }

  /** The card of the run's step, counted from 1. */
  card(number: number): Locator {
    return this.cards.nth(number - 1).getByRole('button')
  }

  /** The chances to end broken that are told: before the first step, and after each, as they stand there. */
  async risks(): Promise<readonly string[]> {
    const all = await this.#timeline
      .getByText(/chance to end broken/)
      .locator('..')
      .allInnerTexts()
    return all.map((text) => text.replaceAll(/\s+/g, ' ').trim())
  }

  /** Everything that stands beside the lesson, seen or not: texts, names and descriptions. */
  async said(): Promise<string> {
    return this.#page.getByRole('main').evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement
      for (const rail of copy.querySelectorAll('[aria-label="Lesson"]')) rail.remove()
      const named = [...copy.querySelectorAll('*')].flatMap((element) =>
        ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
      )
      return [copy.textContent, ...named].join(' ')
    })
  }
}
