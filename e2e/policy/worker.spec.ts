import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test as base, type Page } from 'playwright/test'

// Not the tests' own `test`: each refusal is a complaint in the console, and here it is what is wanted.
const test = base.extend<{ elsewhere: { readonly address: string; readonly asked: string[] } }>({
  // Another origin, which would let anyone in.
  elsewhere: async ({ baseURL }, use) => {
    const { hostname } = new URL(baseURL ?? '')
    const asked: string[] = []
    const server = createServer(({ url = '' }, response) => {
      asked.push(url)
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end()
    }).listen(0, hostname)
    await once(server, 'listening')
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('no port is free')
    await use({ address: `http://${hostname}:${address.port}/`, asked })
    server.closeAllConnections()
    server.close()
  },
})

/** What becomes of code that the search runs besides its own, on a host that sends no headers. */
async function tried(page: Page, code: string): Promise<unknown> {
  await page.route(/worker[^/]*\.js$/, async (route) => {
    const script = await (await route.fetch()).text()
    const probe = `
      ;(async () => ${code})()
        .then(() => 'done', (error) => error.name)
        .then((outcome) => new BroadcastChannel('probe').postMessage(outcome))`
    await route.fulfill({ contentType: 'text/javascript', body: script + probe })
  })
  await page.addInitScript(() => {
    const heard = new Promise((resolve) => {
      new BroadcastChannel('probe').addEventListener('message', ({ data }) => resolve(data))
    })
    Object.assign(globalThis, { heard })
  })
  await page.goto('./')
  return page.evaluate('heard')
}

test('the search cannot ask another origin for anything', async ({ page, elsewhere }) => {
  const outcome = await tried(page, `fetch(${JSON.stringify(elsewhere.address)})`)
  expect({ outcome, asked: elsewhere.asked }).toEqual({ outcome: 'TypeError', asked: [] })
})

test('the search cannot make code out of text', async ({ page }) => {
  expect(await tried(page, `(0, eval)('1 + 1')`)).toBe('EvalError')
})

test('what is added to the search is run', async ({ page }) => {
  expect(await tried(page, '1 + 1')).toBe('done')
})
