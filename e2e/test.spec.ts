import { test } from './test.ts'

// The detectors behind every other test, each set off on purpose.

test.fail('a console message fails a test @every-browser', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => console.warn('told on purpose'))
})

test.fail('an uncaught error fails a test @every-browser', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => void Promise.reject(new Error('thrown on purpose')))
})

test.fail('a request to another origin fails a test', async ({ page }) => {
  await page.route('**/*', (route) => route.fulfill({ body: 'somebody else' }))
  await page.goto('http://localhost:1/')
})
