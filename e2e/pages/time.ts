import type { Page } from 'playwright/test'

/** Time as the page's scripts know it, which stands still until it is let pass. Style sheets keep the browser's own. */
export class Time {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Stops the time of every page that is opened from now on: what waits, waits until {@link pass}. */
  async stop(): Promise<void> {
    await this.#page.clock.install({ time: 0 })
    await this.#page.clock.pauseAt(1000)
  }

  /** Lets time pass, and with it whatever happens in it. */
  async pass(milliseconds: number): Promise<void> {
    await this.#page.clock.runFor(milliseconds)
  }
}
