import { accessibilityProblems } from '../axe.ts'
import { expect, test } from '../pages/one-document.ts'

const lost = '#/rename/racy?run=AABBBBAA&beside=fixed&view=compare'

test('a link leads to two runs over one axis, side by side under one cursor', async ({
  open,
  page,
  compare,
}) => {
  await open(lost)

  await test.step('what becomes of the order', async () => {
    await expect(compare.headline).toHaveText(
      'Fixed does not save this order: “pear” leads to v2 pear under both.',
    )
    await expect(compare.verdict).toContainText(
      'Lost for good at the same step: B cleans up before A publishes its name.',
    )
    await expect(compare.left).toHaveValue('racy')
    await expect(compare.right).toHaveValue('fixed')
    await expect(compare.steps).toHaveCount(8)
    await expect(compare.steps.first()).toHaveAccessibleName(/^read .*under Racy alone$/)
    await expect(compare.steps.last()).toHaveAttribute('aria-current', 'step')
    await expect(compare.memory).toContainText('the same under both')
    for (const under of ['Racy', 'Fixed']) {
      await compare.expectContent('byId', under, ['1 v3 plum'])
      await compare.expectContent('byName', under, ['pear v2 pear', 'plum v3 plum'])
    }
  })

  await test.step('the figures and reasons of all orders', async () => {
    await expect(compare.figures('Orders')).toHaveText(['70', '20'])
    await expect(compare.figures('that end broken')).toHaveText(['56', '11'])
    await expect(compare.figures('only by racing')).toHaveText(['42', '2'])
    await expect(compare.figures('even one after the other')).toHaveText(['14', '9'])
    await expect(compare.figures('Clean-up matches merge')).toHaveText(['40', 'none'])
    await expect(compare.figures('Steps of a call')).toHaveText(['4', '3'])
    await expect(compare.reasons).toContainText('B cleans up before A publishes its name')
    await expect(compare.panel).toContainText('2 of 20 orders of Fixed reach that end')
    await expect(compare.chances).toContainText('the same from column 3 on')
  })

  await test.step('both runs travel', async () => {
    await compare.steps.nth(3).click()
    await expect(page).toHaveURL(/run=AABBBBAA&at=4&/)
    await compare.expectContent('byId', 'Racy', ['1 v3 plum'])
    await compare.expectContent('byId', 'Fixed', ['1 v3 plum'])
    await compare.expectContent('byName', 'Fixed', ['apple v1 apple'])
    await page.keyboard.press('ArrowLeft')
    await expect(compare.steps.nth(2)).toHaveAttribute('aria-current', 'step')
  })
})

test('a link that names what to compare with, and shows the run alone, says what comes of that', async ({
  open,
  page,
  compare,
  steppers,
  verdict,
  timeline,
}) => {
  await open('#/rename/racy?run=AABBBBAA&beside=fixed')
  await expect(verdict.headline).toContainText('This run does, since step 6')
  const told = page.getByRole('main').getByText('Fixed does not save this order')
  await expect(told).toHaveText(
    'Fixed does not save this order: “pear” leads to v2 pear under both. Compare with Fixed',
  )

  await test.step('steps keep it, and it is told of the run that they make', async () => {
    await timeline.step(5).click()
    await expect(page).toHaveURL(/at=5&beside=fixed$/)
    await steppers.take('A')
    await expect(page).toHaveURL(/run=AABBBA&beside=fixed$/)
    await expect(page.getByRole('main')).toContainText('This order has not come to its end: ')
    await page.goBack()
    await page.goBack()
  })

  await test.step('it leads to both', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Compare with Fixed' }).click()
    await expect(page).toHaveURL(/run=AABBBBAA&beside=fixed&view=compare$/)
    await expect(compare.headline).toContainText('Fixed does not save this order')
    await expect(compare.right).toHaveValue('fixed')
  })

  await test.step('another order is called so, and nothing is where nothing is named', async () => {
    await open('#/rename/racy?run=AABBBBAA&beside=racy:AAAABBBB')
    const main = page.getByRole('main')
    await expect(main).toContainText(
      /This order breaks, the other one passes: .* Compare with the other order/,
    )
    await open('#/rename/racy?run=AABBBBAA&beside=fixed:AAABBB')
    await expect(main).toContainText('Compare with an order under Fixed')
    await open('#/rename/racy?run=AABBBBAA')
    await expect(verdict.headline).toContainText('This run does, since step 6')
    await expect(main.getByRole('link', { name: /^Compare with/ })).toHaveCount(0)
  })
})

test('an exchange saves both, and another order is saved by the fix', async ({
  open,
  page,
  compare,
}) => {
  await open(lost)
  await compare.action('Swap 6, 7: both pass').click()
  await expect(compare.headline).toHaveText('Both get this order right, and leave the same memory.')
  await compare.action('An order it saves').click()
  await expect(compare.headline).toHaveText(/^Fixed saves this order: /)
  await page.goBack()
  await page.goBack()
  await expect(compare.headline).toHaveText(/^Fixed does not save this order/)
})

test('any two strategies are compared, and the page’s own changes sides', async ({
  open,
  page,
  compare,
  header,
}) => {
  await open('#/rename/racy?run=BAAAABBB&view=compare')
  await expect(compare.headline).toHaveText(
    'Fixed saves this order: under Fixed byName has no “pear”, under Racy “pear” leads to v2 pear.',
  )
  await expect(compare.memory).toContainText('Under Fixed byName has no “pear”')
  await compare.right.selectOption({ label: 'Guarded name' })
  await expect(page).toHaveURL(/&beside=guard&view=compare$/)
  await compare.left.selectOption({ label: 'Guarded name' })
  await expect(page).toHaveURL(/#\/rename\/guard\?.*beside=racy&view=compare$/)
  await compare.left.selectOption({ label: 'Racy' })
  await expect(page).toHaveURL(/#\/rename\/racy\?run=BAAAABBB&beside=guard&view=compare$/)
  await expect(header.scenario).toBeVisible()
})

test('two orders under one strategy: the one that was is kept beside', async ({
  open,
  page,
  compare,
}) => {
  await open(lost)
  await compare.right.selectOption({ label: 'Racy, another order' })
  await expect(page).toHaveURL(/beside=racy:AABBBBAA&view=compare$/)
  await compare.action('Show that one').click()
  await expect(compare.headline).toHaveText(/^Both orders break: /)
  await expect(page).toHaveURL(/#\/rename\/racy\?run=AABBBBAA&beside=racy:[AB]{8}&view=compare$/)
})

test('a bad link is told of, and shows what there is', async ({ open, compare, notice }) => {
  await open('#/rename/racy?run=AABBBBAA&beside=fixed:AAAAB&view=compare')
  await expect(notice.alert).toContainText(
    'Step 4 of the run beside cannot run: A has finished. B could take it. The 3 steps before it are kept.',
  )
  await expect(compare.right).toHaveValue('fixed')
})

test('nothing is wider than the page, narrow or wide', async ({ open, page, compare }) => {
  // Each pair where the least room is, and where the most is the one of most columns.
  const all = ['fixed', 'id-lock', 'indexed']
  const seen = [
    { width: 320, height: 700, pairs: all },
    { width: 768, height: 900, pairs: all },
    { width: 1920, height: 1000, pairs: ['id-lock'] },
  ]
  for (const { pairs, ...size } of seen) {
    await page.setViewportSize(size)
    for (const beside of pairs) {
      await open(`#/rename/racy?run=AABBBBAA&beside=${beside}&view=compare`)
      await expect(compare.right).toHaveValue(beside)
      await expect(compare.figures('Orders').first()).toHaveText('70')
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overhang, `${size.width} wide, beside ${beside}`).toBe(0)
    }
  }
})

test('it is accessible, in light and dark', async ({ open, page, compare }) => {
  // Each size and each pair once: what words and their grounds are made of is the same at both.
  for (const [width, beside] of [
    [390, 'fixed'],
    [1280, 'id-lock'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await open(`#/rename/racy?run=AABBBBAA&at=5&beside=${beside}&view=compare`)
    await expect(compare.right).toHaveValue(beside)
    await expect(compare.figures('Orders').first()).toHaveText('70')
    const inLight = await accessibilityProblems(page)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    // Of all rules, only contrast hangs on colours.
    const inDark = await accessibilityProblems(page, ['color-contrast'])
    expect({ width, beside, inLight, inDark }).toEqual({ width, beside, inLight: [], inDark: [] })
  }
})

test('the memory of both is in sight with the runs, and on a phone all of their axis', async ({
  open,
  page,
  compare,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(lost)
  await expect(compare.panel).toContainText('2 of 20 orders of Fixed reach that end')
  // Nothing lies over its last row.
  const isLastRowOnTop = await compare.rows.evaluate((region) => {
    const { left, bottom } = region.getBoundingClientRect()
    return region.contains(document.elementFromPoint(left + 20, bottom - 4))
  })
  expect(isLastRowOnTop).toBe(true)

  await page.setViewportSize({ width: 390, height: 844 })
  await expect(compare.steps.last()).toBeVisible()
  // Beside one another, and none beyond the edge.
  const places = await compare.steps.evaluateAll((all) =>
    all.map((each) => {
      const { left, right, top } = each.getBoundingClientRect()
      return { left, right, top }
    }),
  )
  expect(new Set(places.map(({ top }) => top)).size).toBe(1)
  expect(places.every(({ left, right }) => left >= 0 && right <= 390)).toBe(true)
})
