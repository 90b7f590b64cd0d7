import type { Locator, Page } from 'playwright/test'

/** Travel through the run, play its rest, and hear what each step did. */
export class Transport {
  readonly back: Locator
  readonly forward: Locator
  readonly reset: Locator
  readonly play: Locator
  readonly pause: Locator
  readonly speed: Locator
  readonly seed: Locator
  /** The live region: one plain sentence or two about the last step. */
  readonly told: Locator

  constructor(page: Page) {
    this.back = page.getByRole('button', { name: 'Back', exact: true })
    this.forward = page.getByRole('button', { name: 'Forward', exact: true })
    this.reset = page.getByRole('button', { name: 'Reset', exact: true })
    this.play = page.getByRole('button', { name: 'Play', exact: true })
    this.pause = page.getByRole('button', { name: 'Pause', exact: true })
    this.speed = page.getByRole('slider', { name: 'Speed' })
    this.seed = page.getByRole('spinbutton', { name: 'Seed' })
    this.told = page.getByRole('status', { name: 'What happened' })
  }
}
