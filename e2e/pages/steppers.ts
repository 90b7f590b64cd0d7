import type { Locator, Page } from 'playwright/test'

/** Whose turn it is: a button for each thread and each detached task. */
export class Steppers {
  readonly all: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.all = page.getByRole('button', { name: /^Step \w+/ })
  }

  /** The button of a thread or a task, by its name: `A`, `1`. */
  button(name: string): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^Step ${name}\\b`) })
  }

  /** Presses a button for each step of `run`. */
  async take(run: string): Promise<void> {
    for (const name of run) await this.button(name).click()
  }
}
