import { expect, test } from '../pages/one-document.ts'

/** How a merge leaves the cold rename if its threads run one after the other. */
interface Ends {
  readonly olderFirst: string
  readonly newerFirst: string
}

const drifted = 'byId 1=v2 pear, byName apple=v1 apple'
const right = 'byId 1=v2 pear, byName pear=v2 pear'
const good: Ends = { olderFirst: right, newerFirst: right }

/** Merges by label. A merge that lost still publishes its name under the first two. */
const ends: Readonly<Record<string, Ends>> = {
  Racy: { olderFirst: right, newerFirst: drifted },
  Fixed: { olderFirst: right, newerFirst: drifted },
  'Winner only': good,
  'Lock per id': good,
  'One lock': good,
  'Read-write lock': good,
  'Inside compute': good,
  'Guarded name': good,
  'Re-check and undo': good,
  // Its names lead to an id, and its last insert wins, whatever its version.
  'Indexed cache, without its locks': {
    olderFirst: 'byId 1=v2 pear, byName pear=1',
    newerFirst: 'byId 1=v1 apple, byName apple=1',
  },
}

// Nothing that search says is seen here.
test.use({ searches: false })

test('each merge that the page offers is stepped to its end, both ways round', async ({
  open,
  page,
  header,
  steppers,
  transport,
  memory,
}) => {
  await open('#/cold-rename/racy')
  expect(await header.merges()).toEqual(Object.keys(ends))
  for (const [label, { olderFirst, newerFirst }] of Object.entries(ends)) {
    await header.merge(label).check()
    for (const [order, end] of [
      ['AB', olderFirst],
      ['BA', newerFirst],
    ] as const) {
      for (const name of order) await steppers.button(name).evaluate(pressToTheEnd)
      await expect(transport.told, `${label} ${order}`).toContainText('All have finished.')
      await memory.expectMaps(end, `${label} ${order}`)
      await page.keyboard.press('r')
    }
  }
})

/** Presses the button of a thread until it has finished, faster than the page is drawn. It runs in the page. */
async function pressToTheEnd(button: HTMLElement | SVGElement): Promise<void> {
  for (let round = 0; round < 100 && button.ariaDisabled !== 'true'; round++) {
    for (let press = 0; press < 4; press++)
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve))
  }
}
