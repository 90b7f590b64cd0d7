import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '../pages/one-document.ts'

const title = 'Cold rename: the cache starts empty'

/** What the terminal says of every strategy: its label is for the page to know. */
async function terminal(...args: readonly string[]): Promise<readonly Checked[]> {
  const program = ['app/serve/run.mjs', 'app/terminal/check.ts', 'cold-rename', '--json', ...args]
  const { stdout } = await promisify(execFile)(process.execPath, program, {
    cwd: new URL('../..', import.meta.url),
    maxBuffer: 2 ** 24,
  })
  return JSON.parse(stdout) as readonly Checked[]
}

interface Checked {
  readonly violating: string
  readonly schedules: string
}

// One after the other: the first bundles the terminal's program for all, where nobody has yet.
test.describe.configure({ mode: 'default' })

const choices = [
  { query: '', args: [] },
  { query: 'judge=newest-wins&', args: ['--judge', 'newest-wins'] },
  {
    query: 'listener=async&judge=no-orphan-name,coherent-reads&',
    args: ['--listener', 'async', '--judge', 'no-orphan-name,coherent-reads'],
  },
] as const

for (const { query, args } of choices)
  test(`cards, proof and terminal give one answer for one choice: ${args.join(' ') || 'none'}`, async ({
    open,
    page,
    proof,
    header,
  }) => {
    // Before the page, which would go on to search everything else meanwhile.
    const checked = await terminal(...args)
    await open(`#/cold-rename/racy?${query}view=proof`)
    await proof.row(title)
    const labels = await header.merges()
    expect(labels).toHaveLength(checked.length)
    for (const [index, label] of labels.entries()) {
      const { violating, schedules } = checked[index]!
      const count = `${violating} of ${schedules}`
      const isBroken = violating !== '0'
      const cell = await proof.cell(title, label)
      const card = page.getByRole('radiogroup').locator('label').nth(index)
      await expect(cell, label).toContainText(isBroken ? `${count} schedules` : '✓ holds')
      await expect(card, label).toContainText(isBroken ? count : /✓.*(?:all|the only one)/)
    }
  })
