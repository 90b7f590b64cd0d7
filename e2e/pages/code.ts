import type { Locator, Page } from 'playwright/test'

/** The source that runs. */
export class Code {
  readonly region: Locator
  /** The line that the thread in focus stands at. */
  readonly currentLine: Locator
  /** The calls of the thread in focus, the outermost first. */
  readonly calls: Locator
  readonly into: Locator
  readonly over: Locator
  readonly out: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Code' })
    this.currentLine = this.region
      .getByRole('group', { name: 'Source' })
      .getByRole('listitem')
      .and(page.locator('[aria-current]'))
    this.calls = this.region.getByRole('list', { name: /^Calls of/ }).getByRole('button')
    this.into = this.region.getByRole('button', { name: 'Into' })
    this.over = this.region.getByRole('button', { name: 'Over' })
    this.out = this.region.getByRole('button', { name: 'Out' })
  }

  /** The button that puts a thread into focus. */
  thread(name: string): Locator {
    return this.region.getByRole('button', { name: `Show ${name}`, exact: true })
  }

  /** The call that is shown. */
  get shownCall(): Locator {
    return this.calls.and(this.region.page().locator('[aria-pressed="true"]'))
  }

  /** The names of the calls, the outermost first. */
  callNames(): Promise<readonly string[]> {
    return this.calls.allTextContents()
  }
}
