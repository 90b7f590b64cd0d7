import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import type { Page } from 'playwright/test'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong with the page as it stands, one line for each element: `[]` is what to expect.
 *
 * @param rules tags or names of the rules to go by.
 */
export async function accessibilityProblems(
  page: Page,
  rules: readonly string[] = everyRule,
): Promise<string[]> {
  // Evaluated, as the page's own policy refuses a script element that did not come with it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate((run) => window.axe.run(document, run), {
    runOnly: [...rules],
    resultTypes: ['violations'],
  } satisfies axe.RunOptions)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}`),
  )
}
