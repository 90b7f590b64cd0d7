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
    const counts = checked.map(({ violating, schedules }) => `${violating} of ${schedules}`)
    const isBroken = checked.map(({ violating }) => violating !== '0')
    // All at once: as long as the proof is looked at, it goes on to search everything else.
    const cards = page.getByRole('radiogroup').locator('label')
    await expect
      .poll(() => cards.allTextContents())
      .toEqual(
        counts.map((count, index) =>
          isBroken[index]
            ? expect.stringContaining(count)
            : expect.stringMatching(/✓.*(?:all|the only one)/s),
        ),
      )
    const answers = await proof.answersIn(title)
    expect(labels.map((label) => answers[label])).toEqual(
      counts.map((count, index) =>
        expect.stringContaining(isBroken[index] ? `${count} schedules` : '✓ holds'),
      ),
    )
  })
