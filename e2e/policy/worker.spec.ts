import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { Page } from 'playwright/test'
import { expect, test as base } from '../pages/one-window.ts'

interface Elsewhere {
  readonly address: string
  /** What was asked for there. */
  readonly asked: readonly string[]
}

interface Site {
  /** Opens the page with code added to the search, and waits for what becomes of it. */
  readonly tries: (code: string) => Promise<unknown>
}

const test = base.extend<{ elsewhere: Elsewhere; site: Site }>({
  // Each refusal is a complaint, and here it is what is wanted.
  // oxlint-disable-next-line no-empty-pattern -- What is written here is what Playwright makes ready.
  quiet: ({}, use) => use(),
  // Another origin, which would let anyone in.
  elsewhere: async ({ baseURL }, use) => {
    const asked: string[] = []
    const { address, close } = await served(baseURL, ({ url = '' }, response) => {
      asked.push(url)
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end()
    })
    await use({ address, asked })
    close()
  },
  // A server and not an interception: browsers tell what they got from the network from what they did not.
  site: async ({ baseURL, page, runFirst }, use) => {
    let added = ''
    const { address, close } = await served(baseURL, ({ url = '/' }, response) => {
      void fetch(new URL(url, baseURL)).then(async (answer) => {
        response.writeHead(answer.status, {
          'content-type': answer.headers.get('content-type') ?? '',
        })
        response.write(Buffer.from(await answer.arrayBuffer()))
        return response.end(/worker[^/]*\.js$/.test(url) ? added : '')
      })
    })
    await use({
      tries: (code) => {
        added = reporting(code)
        return heardIn(page, runFirst, address)
      },
    })
    close()
  },
})

/** Code that tells how it ended to whoever listens in the page. */
function reporting(code: string): string {
  return `
    ;(async () => ${code})()
      .then(() => 'done', (error) => error.name)
      .then((outcome) => new BroadcastChannel('probe').postMessage(outcome))`
}

async function heardIn(
  page: Page,
  runFirst: Page['addInitScript'],
  address: string,
): Promise<unknown> {
  await runFirst(() => {
    const heard = new Promise((resolve) => {
      new BroadcastChannel('probe').addEventListener('message', ({ data }) => resolve(data))
    })
    Object.assign(globalThis, { heard })
  })
  await page.goto(address)
  return page.evaluate('heard')
}

/** A server beside the one of the page, on a port and so of an origin of its own. */
async function served(
  baseURL: string | undefined,
  listener: RequestListener,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const { hostname } = new URL(baseURL ?? '')
  const server = createServer(listener).listen(0, hostname)
  await once(server, 'listening')
  const found = server.address()
  if (typeof found !== 'object' || !found) throw new Error('no port is free')
  return {
    address: `http://${hostname}:${found.port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

test('the search cannot ask another origin for anything @every-browser', async ({
  site,
  elsewhere,
}) => {
  const outcome = await site.tries(`fetch(${JSON.stringify(elsewhere.address)})`)
  expect({ outcome, asked: elsewhere.asked }).toEqual({ outcome: 'TypeError', asked: [] })
})

test('the search cannot make code out of text', async ({ site }) => {
  expect(await site.tries(`(0, eval)('1 + 1')`)).toBe('EvalError')
})

test('what is added to the search is run', async ({ site }) => {
  expect(await site.tries('1 + 1')).toBe('done')
})
