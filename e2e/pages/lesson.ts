import type { Locator, Page } from 'playwright/test'

/** The rail of a lesson: what is said of a beat, and what is asked. */
export class Lesson {
  readonly region: Locator
  readonly title: Locator
  /** What the beat says to look at. */
  readonly look: Locator
  readonly check: Locator
  readonly startAgain: Locator
  readonly hint: Locator
  readonly back: Locator
  readonly next: Locator
  /** The list of all lessons and challenges. */
  readonly list: Locator
  readonly largeType: Locator
  /** The lesson on paper. */
  readonly handout: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Lesson', exact: true })
    this.title = this.region.getByRole('heading', { level: 2 })
    this.look = this.region.getByRole('button', { name: /^Look at/ })
    this.check = this.region.getByRole('button', { name: 'Check', exact: true })
    this.startAgain = this.region.getByRole('button', { name: 'Start again' })
    this.hint = this.region.getByRole('button', { name: 'Hint' })
    const links = this.region.getByRole('navigation', { name: 'Back and next' })
    this.back = links.getByRole('link').first()
    this.next = links.getByRole('link').last()
    this.list = page.getByRole('region', { name: 'Lessons' })
    this.largeType = this.region.getByRole('switch', { name: 'Large type' })
    this.handout = page.getByRole('region', { name: 'Hand-out' })
  }

  /** An answer that the beat's question offers. */
  answer(text: string): Locator {
    return this.region.getByRole('radio', { name: text })
  }
}
