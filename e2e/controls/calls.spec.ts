import { expect, test } from '../pages/one-window.ts'

test('cacheNewEntry is seen to be entered from getAndRefreshIfNeeded', async ({
  open,
  steppers,
  code,
}) => {
  await open('#/refresh/racy')
  await expect(code.calls).toHaveText(['getAndRefreshIfNeeded'])
  await expect(code.currentLine).toContainText('this.getEntityById(copy.id)')
  await steppers.take('AAA')
  await expect(code.calls).toHaveText([
    'getAndRefreshIfNeeded',
    'replaceCacheEntry',
    'cacheNewEntry',
  ])
  await expect(code.shownCall).toHaveText('cacheNewEntry')
  await expect(code.currentLine).toContainText('byId.getIfPresent(entry.id)')
  await expect(code.region).toContainText('cache/strategies/racy.ts')

  // Outwards by the stack, and inwards again.
  await code.calls.first().click()
  await expect(code.currentLine).toContainText('this.replaceCacheEntry(existing, fresh)')
  await expect(code.region).toContainText('cache/model/loading-cache.ts')
  await code.into.click()
  await expect(code.shownCall).toHaveText('replaceCacheEntry')
  await expect(code.currentLine).toContainText('this.cacheNewEntry(next)')
  await code.into.click()
  await expect(code.shownCall).toHaveText('cacheNewEntry')
  await expect(code.into).toBeDisabled()
})

test('Out runs a thread to where its method has returned', async ({ open, code, page }) => {
  await open('#/refresh/racy?run=AAA')
  await code.out.click()
  await expect(page).toHaveURL(/run=AAAAAAA$/)
  await expect(code.shownCall).toHaveText('replaceCacheEntry')
  await expect(code.currentLine).toContainText('this.removeCacheEntry(old)')
  await code.out.click()
  await expect(page).toHaveURL(/run=AAAAAAAAA$/)
  await expect(code.out).toBeDisabled()
  await expect(code.region).toContainText('A ended here')
})

test('Over runs a call as one, from where it is made', async ({ open, code, page }) => {
  await open('#/refresh/racy?run=AAA')
  await code.calls.nth(1).click()
  await code.over.click()
  await expect(page).toHaveURL(/run=AAAAAAA$/)
  await expect(code.shownCall).toHaveText('replaceCacheEntry')
  await expect(code.currentLine).toContainText('this.removeCacheEntry(old)')
  await code.into.click()
  await expect(code.currentLine).toContainText('byId.remove')
  await code.calls.first().click()
  await code.over.click()
  await expect(page).toHaveURL(/run=AAAAAAAAA$/)
})

test('Over on the innermost line is one step, and nobody else moves', async ({
  open,
  code,
  page,
}) => {
  await open('#/refresh/racy?run=BA')
  await code.over.click()
  await expect(page).toHaveURL(/run=BAA$/)
  await code.thread('B').click()
  await code.over.click()
  await expect(page).toHaveURL(/run=BAAB$/)
})

test('each thread can be brought into focus, and the next step takes it away', async ({
  open,
  code,
  steppers,
}) => {
  await open('#/refresh/racy?run=AAAB')
  await expect(code.thread('B')).toHaveAttribute('aria-pressed', 'true')
  await code.thread('C').click()
  await expect(code.currentLine).toContainText('metastore.commit')
  await code.thread('A').click()
  await expect(code.shownCall).toHaveText('cacheNewEntry')
  await steppers.take('B')
  await expect(code.thread('B')).toHaveAttribute('aria-pressed', 'true')
})

test('a step can be opened into what it does', async ({ open, code, page }) => {
  await open('#/rename/racy?run=AA')
  await page.getByText('Inside step 2').click()
  await expect(code.region.getByText('reads byId[1]: v1 apple')).toBeVisible()
  await expect(
    code.region.getByText('asks which to keep, v1 apple or v2 pear: v2 pear'),
  ).toBeVisible()
  await expect(code.region.getByText('writes byId[1] = v2 pear')).toBeVisible()
})

test('each thread’s variables are told, and what its last step gave', async ({ open, code }) => {
  await open('#/rename/racy?run=AB')
  await expect(code.region.getByRole('definition').first()).toContainText('old = v1 apple')
  await expect(code.region.getByRole('definition').first()).toContainText('read: ← v1 apple')
})
