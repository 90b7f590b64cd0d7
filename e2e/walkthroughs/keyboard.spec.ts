import type { Locator } from 'playwright/test'
import { expect, test } from '../pages/one-document.ts'
import { test as inNewDocument } from '../pages/one-window.ts'

/** B has looked up the old entry, and A has done everything since. */
const inTheWindow = '#/rename/racy?run=BAAAA'

test.use({ reducedMotion: 'no-preference' })

function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement)
}

// What had the focus before decides where Tab leads, and keys, speed and seed outlive a moment.
inNewDocument(
  'the race without a mouse @every-browser',
  async ({ open, page, header, memory, notice, steppers }) => {
    await open(inTheWindow)
    const { keyboard } = page
    for (const key of ['b', 'b', 'b']) await keyboard.press(key)
    await memory.expectMaps('byId 1=v3 plum, byName pear=v2 pear plum=v3 plum')

    await keyboard.press('Tab')
    await expect(header.scenario).toBeFocused()
    for (let press = 0; press < 8 && !(await isFocused(header.merge('Racy'))); press++)
      await keyboard.press('Tab')
    await expect(header.merge('Racy')).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(header.merge('Fixed')).toBeChecked()
    await expect(notice.word).toContainText('no counterpart')
    await memory.expectMaps('byId 1=v3 plum, byName plum=v3 plum')

    // The focus stays on the radio, and letters are commands even so.
    await expect(steppers.button('A')).toBeDisabled()
    await keyboard.press('r')
    await memory.expectMaps('byId 1=v1 apple, byName apple=v1 apple')
  },
)

test('every control can be reached with Tab alone, and every step button pressed', async ({
  open,
  page,
  steppers,
  memory,
}) => {
  await open('#/cold-rename/racy')
  const reached = new Set<string>()
  const wanted = ['Scenario', 'Copy link', 'Removal listener', 'Play', 'Find a violation']
  // More than there are: a page that traps the focus would go round in a smaller circle.
  for (let press = 0; press < 90 && !wanted.every((name) => reached.has(name)); press++) {
    await page.keyboard.press('Tab')
    reached.add(
      await page.evaluate(() => {
        const { activeElement } = document
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
      }),
    )
  }
  for (const name of wanted) expect(reached).toContain(name)

  await steppers.button('A').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await memory.expectMaps('byId 1=v1 apple, byName apple=v1 apple')
})

test('arrows, Home and End travel; Space plays; R resets @every-browser', async ({
  open,
  page,
  transport,
  timeline,
}) => {
  await open('#/rename/racy?run=AABBBBAA')
  const { keyboard } = page
  await keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/&at=7$/)
  await keyboard.press('Home')
  await expect(page).toHaveURL(/&at=0$/)
  await keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/&at=1$/)
  await keyboard.press('End')
  await expect(page).toHaveURL(/run=AABBBBAA$/)
  await keyboard.press('Space')
  await expect(transport.pause).toBeVisible()
  await keyboard.press('Space')
  await expect(transport.play).toBeVisible()
  await keyboard.press('r')
  await expect(timeline.steps).toHaveCount(0)
})

test('? opens the help, Escape closes it, and the focus returns; nothing steps behind it, nor by a browser shortcut', async ({
  open,
  page,
  header,
  help,
  timeline,
}) => {
  await open(inTheWindow)
  await header.copyLink.focus()
  await page.keyboard.press('?')
  await expect(help.dialog).toBeVisible()
  await help.escape()
  await expect(header.copyLink).toBeFocused()

  await header.help.click()
  await expect(help.dialog).toBeVisible()
  await help.close.click()
  await expect(help.dialog).toBeHidden()
  await expect(header.help).toBeFocused()

  // It opens a second time, and the key that opened it also closes it.
  await page.keyboard.press('?')
  await expect(help.dialog).toBeVisible()
  await page.keyboard.press('?')
  await expect(help.dialog).toBeHidden()

  await page.keyboard.press('?')
  await expect(help.dialog).toBeVisible()
  for (const key of ['a', 'b', 'ArrowLeft', 'r']) await page.keyboard.press(key)
  await help.escape()
  await expect(timeline.steps).toHaveCount(5)
  await expect(page).not.toHaveURL(/at=/)

  for (const key of ['Control+b', 'Alt+b', 'Meta+b', 'Control+ArrowLeft'])
    await page.keyboard.press(key)
  await expect(timeline.steps).toHaveCount(5)
  await expect(page).not.toHaveURL(/at=/)
})

inNewDocument(
  'a field keeps its own keys, and single-key shortcuts can be switched off, and on again',
  async ({ open, page, header, help, timeline, transport }) => {
    await open('')
    await transport.options.click()
    await transport.seed.focus()
    await page.keyboard.press('1')
    await page.keyboard.press('ArrowUp')
    await transport.speed.focus()
    await page.keyboard.press('ArrowLeft')
    await header.scenario.focus()
    await page.keyboard.press('b')
    await expect(timeline.steps).toHaveCount(5)
    await expect(page).not.toHaveURL(/at=/)

    await header.help.click()
    await help.shortcuts.click()
    await expect(help.shortcuts).not.toBeChecked()
    await help.escape()
    for (const key of ['b', 'r', '?', '1']) await page.keyboard.press(key)
    await expect(help.dialog).toBeHidden()
    await expect(timeline.steps).toHaveCount(5)
    // Arrows are not letters that somebody might dictate.
    await page.keyboard.press('ArrowLeft')
    await expect(page).toHaveURL(/at=4/)

    await header.help.click()
    await help.shortcuts.click()
    await help.escape()
    await page.keyboard.press('End')
    await page.keyboard.press('b')
    await expect(timeline.steps).toHaveCount(6)
  },
)
