import type { Locator, Page } from 'playwright/test'
import { middleOf } from './timeline.ts'

/** Every schedule at once: the progress graph of two threads, or the graph of all states. */
export class Schedules {
  readonly region: Locator
  /** How many orders there are, and whether all were searched. */
  readonly title: Locator
  /** The progress graph's cells. */
  readonly cells: Locator
  /** The cell in which the run stands. */
  readonly current: Locator
  /** All orders of two threads, each from its first step to its end. */
  readonly braid: Locator
  /** Of a run that the map cannot show: its moments, and what became of it at each. */
  readonly decisions: Locator
  /** Opens the graph of all states. */
  readonly wholeGraph: Locator
  /** How orders end, a row a kind. */
  readonly ends: Locator
  /** When orders break, a row a clause. */
  readonly clauses: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Schedules' })
    this.title = this.region.getByRole('heading', { level: 2 }).locator('..')
    this.cells = this.region.getByRole('group', { name: /^Progress of/ }).getByRole('button')
    this.current = this.cells.and(page.locator('[aria-current="location"]'))
    this.braid = this.region.getByRole('img', { name: /^Orders as/ })
    this.decisions = this.region
      .getByRole('list', { name: 'Decisions of the run' })
      .getByRole('listitem')
    this.wholeGraph = this.region.getByRole('button', { name: /^Whole graph/ })
    this.ends = this.region.getByRole('group', { name: 'How orders end' }).getByRole('button')
    this.clauses = this.region.getByRole('list', { name: /^It breaks/ }).getByRole('listitem')
  }

  /** The choice of how all orders of two threads are drawn. */
  drawnAs(name: 'Map' | 'Braid'): Locator {
    return this.region.getByRole('radio', { name })
  }

  /** How many orders end in ways whose words match. */
  async count(words: RegExp): Promise<number> {
    await this.ends.first().waitFor()
    const rows = (await this.ends.allInnerTexts()).filter((text) => words.test(text))
    return rows
      .map((text) => Number(/(\d[\d,]*)\s*(?::|$)/.exec(text)?.[1]?.replaceAll(',', '')))
      .reduce((sum, count) => sum + count, 0)
  }

  /** What a row says of when orders break, counted from 0, without how many do. */
  clause(index: number): Locator {
    return this.clauses.nth(index).locator('.side-row-words')
  }

  /** The cell after so many steps of A and of B. */
  cell(a: number, b: number): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^A ${a}, B ${b}:`) })
  }

  /** What is focused, in which cell the run stands, and all that is told: at once, as each takes a look at all cells. */
  seen(): Promise<{ readonly focused: string; readonly current: string; readonly text: string }> {
    return this.region.evaluate((region) => ({
      focused: document.activeElement?.ariaLabel ?? '',
      current: region.querySelector('button[aria-current="location"]')?.ariaLabel ?? '',
      text: region.textContent,
    }))
  }

  /** Drags the run from a cell to another, and lets it go there or at a point of the page. */
  async drag(
    from: readonly [number, number],
    to: readonly [number, number],
    drop?: { readonly x: number; readonly y: number },
  ): Promise<void> {
    const start = await middleOf(this.cell(...from))
    const end = await middleOf(this.cell(...to))
    const { mouse } = this.region.page()
    await mouse.move(start.x, start.y)
    await mouse.down()
    await mouse.move(end.x, end.y, { steps: 8 })
    if (drop) await mouse.move(drop.x, drop.y, { steps: 4 })
    await mouse.up()
  }
}
