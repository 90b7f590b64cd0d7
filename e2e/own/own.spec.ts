import { accessibilityProblems } from '../axe.ts'
import { expect, test } from '../pages/one-window.ts'
import { test as withOwnClock } from '../pages/test.ts'

const racy = `// Lost update
let count = 0
const add = variants({
  racy() { count = count + 1 },
})
run(add, add)
atEnd('both are counted', () => count === 2)
`

test('somebody writes a race, sees it break, mends it, pins it and sends it @every-browser', async ({
  page,
  browser,
  baseURL,
  open,
  editor,
  header,
  verdict,
  steppers,
}) => {
  await open('#/own')
  await editor.write(racy)
  await expect(header.chosen).toContainText('4 of 6 orders break')
  await expect(editor.verdicts).toHaveText('✗ 4 of 6 schedules break it')
  await expect(verdict.headline).toContainText('50 % of random orders break “both are counted”')

  await editor.typeBehind('let count', '\nconst guard = lock()')
  await editor.writeBehind(
    'racy()',
    '\n  locked() { guard.acquire(); count = count + 1; guard.release() },',
  )
  await header.merge('locked').check({ force: true })
  await expect(header.chosen).toContainText('all 2 orders hold')
  await expect(editor.verdicts).toHaveText('✓ holds in all 2 schedules')
  // Nothing of the other variant runs under this one.
  await expect(editor.unreached).toHaveText([/racy\(\)/])

  await editor.pin.click()
  await expect(editor.verdicts).toHaveText([
    /^✓ serializable in all 2 schedules ?✓ as pinned$/,
    /^✓ holds in all 2 schedules ?✓ as pinned$/,
  ])
  await expect.poll(() => editor.program()).toContain('//= racy 4 of 6, locked 0 of 2')
  await steppers.take('B')

  await expect(page).toHaveURL(/#\/own\/locked\?code=1\.[\w-]+&run=B$/)
  const sent = page.url()
  const program = await editor.program()

  // Whoever gets the link has it all, and it is nobody's draft.
  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {})
  const other = await elsewhere.newPage()
  await other.goto(sent)
  await expect(other.getByRole('radio', { name: 'locked' })).toBeChecked()
  await expect(other.getByRole('region', { name: 'Code' })).toContainText('not kept yet')
  const there = other.getByRole('textbox', { name: 'Program' }).locator('.cm-line')
  await expect.poll(async () => (await there.allTextContents()).join('\n')).toBe(program)
  await elsewhere.close()

  // What does not run yet is not lost either.
  await editor.typeBehind('let count', ' + oops')
  await expect(editor.problems).toContainText('oops')
  await page.reload()
  await expect(editor.problems).toContainText('oops')
  await expect(header.merge('locked')).toBeChecked()
  await expect.poll(() => editor.program()).toContain('let count = 0 + oops')
  await expect(editor.name).toContainText('Lost update kept here')
})

test('on a phone, it is written and pinned as anywhere', async ({ page, open, editor, header }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('#/own')
  await editor.write(racy)
  await expect(header.chosen).toContainText('4 of 6 orders break')
  await editor.pin.click()
  await expect(editor.verdicts).toContainText(['as pinned', 'as pinned'])
  await expect(editor.text).toContainText('//= 4 of 6')
  const widths = await page.evaluate(() => [document.body.scrollWidth, innerWidth])
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
  expect(await accessibilityProblems(page)).toEqual([])
})

test('a file is opened, or it is said why not; drafts are kept under names', async ({
  page,
  open,
  editor,
  header,
  notice,
}) => {
  await open('#/own')
  const input = page.getByLabel('File of a race')
  await input.setInputFiles(file('picture.png', 'x'))
  await expect(notice.word).toContainText('“picture.png” is no race')
  await input.setInputFiles(file('mine.js', racy.replace('Lost update', 'From a file')))
  await expect(header.strategies.getByRole('radio')).toHaveCount(1)
  await expect(editor.text).toContainText('From a file')
  await expect(editor.name).toContainText('not kept yet')

  await editor.write(racy)
  await editor.choose(editor.drafts, 'Rename')
  await editor.naming.fill('Mine')
  await editor.naming.press('Enter')
  await expect(editor.name).toContainText('Mine kept here')

  await editor.choose(editor.drafts, 'New')
  await expect(editor.name).toContainText('Lost update not kept yet')
  await expect(editor.text).toContainText('guard.acquire()')

  await editor.choose(editor.drafts, 'Mine')
  await expect(editor.text).not.toContainText('guard')
  await editor.choose(editor.drafts, 'Duplicate')
  await expect(editor.name).toContainText('Mine, copy kept here')
  await editor.choose(editor.drafts, 'Delete')
  await expect(editor.name).toContainText('not kept yet')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.name).toContainText('Mine, copy kept here')
})

test('by keys alone, one writes, finds, leaves and comes back', async ({ page, open, editor }) => {
  // Nothing lies below what sticks to the foot of the page.
  await page.setViewportSize({ width: 1280, height: 1200 })
  await open('#/own')
  await editor.text.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('gua')
  await expect(editor.region.getByRole('option', { name: /guard/ })).toBeVisible()
  await page.keyboard.type('rd.')
  await expect(editor.region.getByRole('option', { name: /^tryAcquire/ })).toBeVisible()
  // A problem is a stop of Tab, so what comes and goes later would change where Tab leads.
  await expect(editor.problems).not.toBeEmpty()
  // The first Escape closes the list, the second lets Tab leave.
  await page.keyboard.press('Escape')
  // What is typed slowly is taken back letter by letter.
  for (const _ of 'guard.') await page.keyboard.press('ControlOrMeta+z')
  await expect(editor.problems).toBeEmpty()
  await page.keyboard.press('ControlOrMeta+f')
  await expect(editor.region.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(editor.text).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor.text).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(editor.text).toBeFocused()
  expect(await accessibilityProblems(page)).toEqual([])
})

withOwnClock(
  'a problem that goes while it has the focus gives it back to the text',
  async ({ page, open, editor, time }) => {
    await time.stop()
    await open('#/own')
    await editor.text.focus()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type('guard')
    await time.pass(1_000)
    const problem = editor.problems.getByRole('button')
    await problem.waitFor()
    // It is mended, and left before it has been read that it is.
    for (const _ of 'guard') await page.keyboard.press('Backspace')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect(problem).toBeFocused()
    await time.pass(1_000)
    await expect(problem).toHaveCount(0)
    await expect(editor.text).toBeFocused()
  },
)

test('a link that cannot be unpacked is told of; what a stranger has written ends in a sentence, and the page lives on', async ({
  page,
  open,
  editor,
  notice,
  steppers,
  header,
}) => {
  await open('#/own/racy?code=1.AAAA&run=A')
  await expect(notice.alert).toHaveText(
    'The program that the link carries cannot be run: it is cut off or damaged. What runs here is “Lost update”.',
  )
  await expect(editor.text).toContainText('Lost update')

  await open('#/own')
  await steppers.take('A')
  const hostile = [
    'let x = 0\nfor (;;) {}\nrun(() => { x = 1 })',
    "let text = 'x'\nwhile (true) text = text + text\nrun(() => {})",
    'const f = () => f()\nlet x = f()\nrun(() => { x = 1 })',
    'const guard = lock()\nrun(() => { while (!guard.tryAcquire()) {} }, () => { while (!guard.tryAcquire()) {} })',
    'let x = 0\nconst f = () => { for (let i = 0; i < 100; i++) x = x + 1 }\nbefore(() => { for (;;) x = x + 1 })\nrun(f, f)',
  ]
  for (const program of hostile) {
    await editor.write(program)
    await expect(editor.problems.or(header.strategies.getByRole('alert')).first()).toContainText(
      /\w/,
    )
    await expect(steppers.button('B')).toBeVisible()
  }
  // A step, at once: nothing holds the page.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
})

function file(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
}
