import { test as inOneDocument } from '../pages/one-document.ts'
import { expect, test } from '../pages/one-window.ts'
import { test as inOwnWindow } from '../pages/test.ts'

declare global {
  interface Window {
    /** What the maps looked like from one frame to the next, each look once. */
    painted: string[]
  }
}

function watchPaints() {
  window.painted = []
  const look = () => {
    const tables = [...document.querySelectorAll('table')].filter((table) =>
      ['byId', 'byName'].includes(table.getAttribute('aria-label') ?? ''),
    )
    const text = tables.map((table) => table.textContent).join('; ')
    if (tables.length > 0 && window.painted.at(-1) !== text) window.painted.push(text)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

inOneDocument('a link can stand anywhere in its run', async ({ open, memory, timeline, code }) => {
  const moments = [
    'byId empty, byName empty',
    'byId empty, byName empty',
    'byId empty, byName empty',
    'byId 1=v1 apple, byName empty',
    'byId 1=v1 apple, byName apple=v1 apple',
    'byId 1=v2 pear, byName apple=v1 apple',
    'byId 1=v2 pear, byName apple=v1 apple pear=v2 pear',
  ]
  for (const [at, maps] of moments.entries()) {
    await open(`#/cold-rename/racy?run=BAAABB&at=${at}`)
    await memory.expectMaps(maps)
    await expect(timeline.steps).toHaveCount(6)
    await expect(timeline.current).toHaveCount(at === 0 ? 0 : 1)
    if (at > 0) await expect(timeline.step(at)).toHaveAttribute('aria-current', 'step')
    await expect(code.currentLine).toHaveCount(1)
  }
})

test('the first paint of a link is already its state @every-browser', async ({
  page,
  open,
  runFirst,
}) => {
  await runFirst(watchPaints)
  await open('#/cold-rename/racy?run=BAAABB&at=5')
  await page.waitForTimeout(500)
  const painted = await page.evaluate(() => window.painted)
  expect(painted).toEqual(['1v2 pear by B MISSING B wrote; applev1 apple by A ORPHAN'])
})

inOneDocument('a link with a listener switches it on', async ({ open, header, steppers }) => {
  await open('#/rename/racy?run=AA&listener=async')
  await expect(header.listener).toBeChecked()
  await expect(steppers.button('1')).toBeEnabled()
  await open('#/rename/racy?run=AA&listener=none')
  await expect(header.listener).not.toBeChecked()
  await expect(steppers.button('1')).toHaveCount(0)
})

inOneDocument(
  'the order of a link’s parts does not matter',
  async ({ open, memory, header, notice }) => {
    await open('#/rename/racy?listener=async&at=2&run=AABB')
    await expect(header.listener).toBeChecked()
    await memory.expectMaps('byId 1=v2 pear, byName apple=v1 apple')
    await expect(notice.alert).toHaveCount(0)
  },
)

inOneDocument(
  'a link to a scenario alone opens it, and complains of nothing',
  async ({ open, page, header, notice }) => {
    for (const [scenario, strategy] of [
      ['rename', 'Racy'],
      ['dns', 'As it was'],
    ] as const) {
      await open(`#/${scenario}`)
      await expect(header.scenario).toHaveValue(scenario)
      await expect(header.merge(strategy)).toBeChecked()
      await expect(notice.alert).toHaveCount(0)
      await expect(page).toHaveURL(new RegExp(`#/${scenario}$`))
    }
  },
)

inOwnWindow(
  'a reload keeps the moment, and Copy link gives it to whoever opens it @every-browser',
  async ({ open, page, context, header, steppers, transport, memory, notice }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open('')
    await header.copyLink.click()
    await expect(notice.copied).toHaveText('The link to this moment is copied.')
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(clipboard).toMatch(/\/#\/rename\/racy\?run=AABBB$/)

    await open('#/rename/racy?run=BAAAA')
    await header.listener.click()
    await steppers.take('B1B')
    await transport.back.click()
    await header.copyLink.click()
    const moment = /\/#\/rename\/racy\?run=BAAAAB1B&at=7&listener=async$/
    await expect.poll(clipboard).toMatch(moment)
    await expect(page).toHaveURL(moment)
    const link = await clipboard()
    const maps = 'byId 1=v3 plum, byName pear=v2 pear'
    await memory.expectMaps(maps)

    await test.step('a reload keeps it, and what comes after it', async () => {
      await page.reload()
      await expect(page).toHaveURL(moment)
      await memory.expectMaps(maps)
      await transport.forward.click()
      await expect(page).toHaveURL(/run=BAAAAB1B&listener=async$/)
    })
    await test.step('the link leads to it', async () => {
      await page.goto('about:blank')
      await page.goto(link)
      await memory.expectMaps(maps)
    })
  },
)

test('a browser that does not let a page copy shows the link', async ({
  open,
  runFirst,
  header,
  notice,
}) => {
  await runFirst(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused'))
  })
  await open('#/rename/racy?run=AB')
  await header.copyLink.click()
  await expect(notice.word).toContainText(/The link is http.*#\/rename\/racy\?run=AB/)
})
