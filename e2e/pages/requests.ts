import type { Locator, Page } from 'playwright/test'

/** How far each request has come, where a system carries any along. */
export class Requests {
  readonly region: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Requests' })
  }

  /** The stages of one request over the whole run, each a button that leads to its beginning. */
  stages(request: string): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^${request}: `) })
  }

  /** The line of one request. */
  line(request: string): Locator {
    const bar = this.region.page().getByRole('button', { name: new RegExp(`^${request}: `) })
    return this.region.getByRole('listitem').filter({ has: bar })
  }

  /** The stage that a request is in now. */
  stage(request: string): Locator {
    return this.region.locator('[aria-current]').and(this.stages(request))
  }
}
