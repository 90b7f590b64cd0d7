import type { Locator, Page } from 'playwright/test'

/** The run, a block a step. */
export class Timeline {
  readonly region: Locator
  /** The run's steps, past and future. */
  readonly steps: Locator
  /** Where steps of a run that is followed would be, which are skipped here, or wait. */
  readonly outOfTurn: Locator
  /** The step that was taken last. */
  readonly current: Locator
  /** Where the run became doomed, in words. */
  readonly turn: Locator
  /** The chance to end broken, at the cursor. */
  readonly chance: Locator
  /** The button that exchanges two steps so that the run passes. */
  readonly swap: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Timeline' })
    const list = this.region.getByRole('list', { name: 'Steps of the run' })
    this.steps = list.getByRole('button', { name: /, number \d+[:,]/ })
    this.outOfTurn = list.getByRole('button', { name: /here$/ })
    this.current = this.steps.and(page.locator('[aria-current="step"]'))
    this.turn = this.region.getByText(/^(Point of no return|Doomed from the start)/)
    this.chance = this.region.getByText('Chance to end broken').locator('..').getByRole('status')
    this.swap = this.region.getByRole('button', { name: 'exchange steps' })
  }

  /** The run's step, counted from 1. */
  step(number: number): Locator {
    return this.steps.nth(number - 1)
  }

  /** What stands on the axis, as it is seen from its beginning on: numbers of steps, and what became of others. */
  async inOrder(): Promise<readonly string[]> {
    return this.steps.or(this.outOfTurn).evaluateAll((all) =>
      all
        .map((each) => {
          const { x, y } = each.getBoundingClientRect()
          const name = each.getAttribute('aria-label') ?? each.textContent
          const [, number] = /, number (\d+)[:,]/.exec(name) ?? []
          return {
            place: x + 1000 * y,
            said: number ?? (/waits|stuck/.exec(name)?.[0] || 'skipped'),
          }
        })
        .toSorted((one, other) => one.place - other.place)
        .map(({ place, said }, index, { [index - 1]: before }) =>
          place === before?.place ? `over one another: ${said}` : said,
        ),
    )
  }

  /** Drags a step as many places to the right as `places` says, or to the left if that is negative. */
  async drag(number: number, places: number): Promise<void> {
    const from = await middleOf(this.step(number))
    const to = await middleOf(this.step(number + places))
    const { mouse } = this.region.page()
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move((from.x + to.x) / 2, from.y, { steps: 4 })
    await mouse.move(to.x, from.y, { steps: 4 })
    await mouse.up()
  }
}

/** The middle of what is in sight. */
export async function middleOf(
  element: Locator,
): Promise<{ readonly x: number; readonly y: number }> {
  const box = await element.boundingBox()
  if (!box) throw new Error('it is not in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
