import { expect, test } from '../pages/one-document.ts'

// Nothing that search says is seen here.
test.use({ searches: false })

test('a thread is seen to enter a method, is let run on alone to where one has returned, over a call, and out of all', async ({
  open,
  page,
  steppers,
  code,
}) => {
  await open('#/refresh/racy')
  await expect(code.currentLine).toContainText('this.getEntityById(')
  await steppers.take('AAA')
  await expect(code.currentLine).toContainText('yield* byId.getIfPresent(')
  await expect(code.region).toContainText('racy.ts')
  await code.thread('A').click()
  await expect(code.calls('A')).toHaveText([
    'getAndRefreshIfNeeded',
    'replaceCacheEntry',
    'cacheNewEntry',
  ])
  await page.keyboard.press('Escape')

  await open('#/refresh/racy?run=BAAA')
  await code.thread('A').click()
  await code.over('A', 'cacheNewEntry').click()
  await expect(page).toHaveURL(/run=BAAAA$/)
  await code.out('A', 'cacheNewEntry').click()
  await expect(page).toHaveURL(/run=BAAAAAAA$/)
  await code.out('A', 'getAndRefreshIfNeeded').click()
  await expect(page).toHaveURL(/run=BAAAAAAAAA$/)
  await expect(code.thread('A')).toHaveAccessibleName(/^A ended at line/)
})

test('each thread can be followed until the next step, and a press opens what it holds and what its last step did inside', async ({
  open,
  page,
  code,
  steppers,
}) => {
  await open('#/refresh/racy?run=AAAB')
  await expect(code.currentLine).toContainText('byName.get(key)')
  await code.thread('A').click()
  await expect(code.currentLine).toContainText('yield* byId.getIfPresent(')
  // What a thread holds is fetched when it is first asked for.
  await expect(code.about('A')).toBeVisible()
  await page.keyboard.press('Escape')
  await code.thread('C').click()
  await expect(code.currentLine).toContainText('metastore.commit')
  await expect(code.about('C')).toBeVisible()
  await page.keyboard.press('Escape')
  await steppers.take('B')
  await expect(code.currentLine).not.toContainText('metastore.commit')

  await open('#/rename/racy?run=AA')
  await code.thread('A').click()
  await expect(code.about('A')).toContainText('oldv1 apple')
  await expect(code.about('A')).toContainText('asks which to keep, v1 apple or v2 pear: v2 pear')
  await page.keyboard.press('Escape')
  await expect(code.about('A')).toHaveCount(0)
  await expect(code.thread('A')).toBeFocused()
})
