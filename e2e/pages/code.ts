import type { Locator, Page } from 'playwright/test'

/** The source that runs, and who stands where in it. */
export class Code {
  readonly region: Locator
  /** The line that the thread stands at which is followed. */
  readonly currentLine: Locator
  /** That the source could not be loaded. */
  readonly failure: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Code' })
    this.currentLine = this.region
      .getByRole('group', { name: 'Source' })
      .getByRole('listitem')
      .and(page.locator('[aria-current]'))
    this.failure = page.getByRole('alert').filter({ hasText: 'The source could not be loaded' })
  }

  /** Where a thread stands: pressed, it opens what is said of the thread. */
  thread(name: string): Locator {
    return this.region.getByRole('button', {
      name: new RegExp(`^${name} (comes next|ended) at line`),
    })
  }

  /** What is said of a thread, once it is opened. */
  about(name: string): Locator {
    return this.region.getByRole('dialog', { name: new RegExp(`^${name} `) })
  }

  /** The names of the methods that a thread is in, the outermost first. */
  calls(name: string): Locator {
    return this.region.getByRole('list', { name: `Calls of ${name}` }).getByRole('listitem')
  }

  /** The button that lets a thread run on alone to its next line of a method. */
  over(name: string, method: string): Locator {
    return this.region.getByRole('button', { name: `Run ${name} to its next line of ${method}` })
  }

  /** The button that lets a thread run on alone until a method returns. */
  out(name: string, method: string): Locator {
    return this.region.getByRole('button', { name: `Run ${name} until ${method} returns` })
  }
}
