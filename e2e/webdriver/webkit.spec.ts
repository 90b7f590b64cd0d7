import { key } from './remote-page.ts'
import { expect, test } from './test.ts'

// What engines may do their own way, once more: in full it is tested where Playwright drives the browser.

test('the first race is there, and every schedule of it is judged', async ({ site }) => {
  await site.open('')
  await expect.poll(site.text).toContain('56 of 70')
  expect(await site.text()).toContain('byId')
})

test('threads step by button and by key, and the run is travelled', async ({ site }) => {
  await site.open('#/cold-rename/racy')
  await site.click('Step B')
  await site.remote.press('aaa')
  await site.click('Step B')
  await expect.poll(site.address).toMatch(/run=BAAAB$/)
  await site.remote.press(key.ArrowLeft)
  await expect.poll(site.address).toMatch(/run=BAAAB&at=4$/)
  await site.remote.press(key.Home)
  await expect.poll(site.address).toMatch(/run=BAAAB&at=0$/)
})

test('another strategy follows the run, and Back, Forward and a reload keep it', async ({
  site,
}) => {
  await site.open('#/cold-rename/racy?run=AAA')
  await site.click('Fixed')
  await expect.poll(site.address).toMatch(/fixed\?run=AA$/)
  await site.remote.back()
  await expect.poll(site.address).toMatch(/racy\?run=AAA$/)
  await site.remote.forward()
  await site.remote.reload()
  expect(await site.address()).toMatch(/fixed\?run=AA$/)
  await expect.poll(site.text).toContain('18 of 22')
})

test('a bad link is told, and what worked is kept', async ({ site }) => {
  await site.open('#/rename/racy?run=AxB')
  await expect.poll(site.text).toContain('“x”')
  expect(await site.address()).toMatch(/run=AxB$/)
  await site.click('Step B')
  await expect.poll(site.address).toMatch(/run=AB$/)
})

test('Play goes on to the end', async ({ site }) => {
  await site.open('#/cold-rename/racy?run=BAAABB&at=1')
  await site.click('Play')
  await expect.poll(site.text).toContain('All have finished.')
  expect(await site.address()).toMatch(/run=BAAABB$/)
})

test('a drag through the map of more moves than the history takes ends where it is let go', async ({
  site,
}) => {
  await site.open('#/rename/racy?run=AAAABBBB')
  const corners = [await site.middleOf('A 4, B 0'), await site.middleOf('A 2, B 2')] as const
  const toAndFro = Array.from({ length: 120 }, (_, move) => corners[move % 2 === 0 ? 1 : 0])
  await site.remote.drag(corners[0], ...toAndFro, corners[1])
  await expect.poll(site.address).toMatch(/run=AABBAABB&at=4$/)
  await site.click('Step A')
  await expect.poll(site.address).toMatch(/run=AABBA/)
})

test('the state graph is searched, and a state of it is gone to', async ({ site }) => {
  await site.open('#/rename/racy?run=AAB&listener=async')
  await site.click('Whole graph: 180 states')
  await site.click('Find states')
  await site.remote.press('lost byName pear=v2 pear')
  await expect.poll(site.text).toContain('page 1 of 1')
  expect(await site.address()).toMatch(/run=AAB&listener=async$/)
  await site.remote.press(key.Escape)
  await expect.poll(site.text).not.toContain('page 1 of 1')
})

test('the help opens by its key and closes by Escape', async ({ site }) => {
  await site.open('')
  await site.remote.press('?')
  await expect.poll(site.text).toContain('Single keys are commands')
  await site.remote.press(key.Escape)
  await expect.poll(site.text).not.toContain('Single keys are commands')
})
