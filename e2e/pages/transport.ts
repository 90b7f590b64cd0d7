import type { Locator, Page } from 'playwright/test'

/** Travel through the run, play its rest, go to another one, and hear what each step did. */
export class Transport {
  readonly start: Locator
  readonly back: Locator
  readonly play: Locator
  readonly pause: Locator
  readonly forward: Locator
  readonly end: Locator
  /** Opens the menu of runs that break what is judged. */
  readonly findViolation: Locator
  readonly violations: Locator
  /** Opens how the run plays. */
  readonly options: Locator
  readonly speed: Locator
  readonly seed: Locator
  /** Plays another run from the beginning. */
  readonly rollAnother: Locator
  /** Whether the step buttons say where each choice leads. */
  readonly fates: Locator
  readonly clear: Locator
  /** The live region: one plain sentence or two about the last step. */
  readonly told: Locator

  constructor(page: Page) {
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    this.start = button('Back to the start')
    this.back = button('Back')
    this.play = button('Play')
    this.pause = button('Pause')
    this.forward = button('Forward')
    this.end = button('To the end')
    this.findViolation = button('Find a violation')
    this.violations = page.getByRole('menuitem')
    this.options = button('How it plays')
    this.speed = page.getByRole('slider', { name: 'Speed' })
    this.seed = page.getByRole('spinbutton', { name: 'Seed' })
    this.rollAnother = button('Roll another')
    this.fates = page.getByRole('switch', { name: 'Where each step leads' })
    this.clear = button('Clear the run')
    this.told = page.getByRole('status', { name: 'What happened' })
  }

  /** Presses a key on the speed: `Home` for the slowest, `End` for the fastest. */
  async setSpeed(key: 'Home' | 'End'): Promise<void> {
    await this.options.click()
    await this.speed.press(key)
    await this.speed.press('Escape')
  }

  async setSeed(seed: string): Promise<void> {
    await this.options.click()
    await this.seed.fill(seed)
    await this.seed.press('Escape')
  }

  /** Forgets the run. */
  async clearRun(): Promise<void> {
    await this.options.click()
    await this.clear.click()
    await this.clear.press('Escape')
  }

  /** Goes to the end of the first violation of the menu whose words have `title`. */
  async showViolation(title: string | RegExp): Promise<void> {
    await this.findViolation.click()
    await this.violations.filter({ hasText: title }).first().click()
  }
}
