import { expect, test } from '../pages/one-document.ts'

test('the menu of violations begins with one that needs interleaving, and calls a serial one a plain bug', async ({
  open,
  page,
  transport,
  memory,
}) => {
  await open('#/rename/racy')
  await transport.findViolation.click()
  await expect(transport.violations.first()).toBeFocused()
  await expect(transport.violations).toHaveText([
    /^One that needs interleaving.*\d+ steps, by chance [\d.]+%$/,
    /^The shortest, the likeliest 8 steps, by chance 6.25%; no interleaving needed: a plain bug$/,
  ])
  await transport.violations.nth(1).click()
  await expect(page).toHaveURL(/run=(A{4}B{4}|B{4}A{4})$/)
  await expect(transport.findViolation).toBeFocused()
  await transport.showViolation('One that needs interleaving')
  await expect(page).not.toHaveURL(/run=(A{4}B{4}|B{4}A{4})$/)
  await expect(transport.told).toContainText('The run breaks')
  await expect(memory.faults).not.toHaveCount(0)
})

test('the menu is led through by keys, and Escape leads back @every-browser', async ({
  open,
  page,
  transport,
}) => {
  await open('#/rename/racy?run=AAB')
  await expect(transport.findViolation).toBeEnabled()
  await transport.findViolation.focus()
  const { keyboard } = page
  await keyboard.press('ArrowDown')
  await expect(transport.violations.first()).toBeFocused()
  await keyboard.press('End')
  await expect(transport.violations.last()).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(transport.violations.first()).toBeFocused()
  await keyboard.press('Escape')
  await expect(transport.violations).toHaveCount(0)
  await expect(transport.findViolation).toBeFocused()
  await expect(page).toHaveURL(/run=AAB$/)
  await keyboard.press('Enter')
  await expect(transport.violations.first()).toBeFocused()
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/run=[AB]{8}$/)
})

test('a key pressed before the frame that shows the menu is heard', async ({ open, transport }) => {
  await open('#/rename/racy?run=AAB')
  await transport.findViolation.click()
  await expect(transport.violations).toHaveCount(2)
  await transport.findViolation.click()
  await expect(transport.violations).toHaveCount(0)
  const closedBy = await transport.findViolation.evaluate(async (button: HTMLButtonElement) => {
    const menu = () => button.parentElement?.querySelector('[role="menu"]') ?? null
    button.click()
    const isDrawn = async (isOpen: boolean) => {
      // Views are drawn before a browser goes on to its next task, and so long before its next frame.
      for (let turns = 0; turns < 100 && (menu() !== null) !== isOpen; turns++)
        await Promise.resolve()
    }
    await isDrawn(true)
    menu()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await isDrawn(false)
    return menu() === null ? 'Escape' : 'nothing'
  })
  expect(closedBy).toBe('Escape')
})

test('there is nothing to find where all holds', async ({ open, transport, header }) => {
  await open('#/rename/guard')
  await expect(header.merge('Guarded name')).toHaveAccessibleDescription(
    '0 % risk all 111 orders hold',
  )
  await expect(transport.findViolation).toBeDisabled()
  await transport.findViolation.click({ force: true })
  await expect(transport.violations).toHaveCount(0)
})
