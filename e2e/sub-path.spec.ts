import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { expect, test as base } from './pages/one-window.ts'
import { drifted } from './proof/known-figures.ts'

const folder = '/tools/racescope/'

/** Puts a site into a folder of another one, in which there is nothing else. */
function inFolder(site: string): RequestListener {
  return ({ url = '/' }, response) => {
    if (!url.startsWith(folder)) {
      response.writeHead(404).end()
      return
    }
    void fetch(new URL(url.slice(folder.length), site)).then(async (answer) => {
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? '',
        // As static hosts say it. Chromium asks for the icon again at every step otherwise.
        'cache-control': 'max-age=600',
      })
      return response.end(Buffer.from(await answer.arrayBuffer()))
    })
  }
}

const test = base.extend({
  baseURL: async ({ baseURL }, use) => {
    const server = createServer(inFolder(baseURL ?? '')).listen(0, 'localhost')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('no port is free')
    await use(`http://localhost:${address.port}${folder}`)
    server.closeAllConnections()
    server.close()
  },
})

/** How many orders break, as the card of a strategy says it. */
function told(scenario: string, strategy: string): RegExp {
  return new RegExp(drifted(scenario, strategy))
}

test('the build works from a folder', async ({ open, memory, header, page }) => {
  await open('#/cold-rename/racy?run=BAAABB')
  await memory.expectMaps('byId 1=v2 pear, byName apple=v1 apple pear=v2 pear')
  await header.merge('Fixed').check()
  expect(new URL(page.url()).pathname).toBe(folder)
  await expect(header.merge('Racy')).toHaveAccessibleDescription(told('cold-rename', 'racy'))
  // This one is drawn by what is fetched only when it is needed.
  await header.scenario.selectOption('three-writers')
  await expect(page.getByRole('region', { name: 'Schedules' })).toContainText(
    /This run is at stake/,
  )
})

test('what has been loaded needs no network', async ({
  open,
  context,
  steppers,
  memory,
  header,
  code,
}) => {
  await open('#/rename/racy?run=BAAAA')
  await expect(header.merge('Racy')).toHaveAccessibleDescription(told('rename', 'racy'))
  await header.merge('Fixed').check()
  await expect(code.region).toContainText('(kept, next) =>')
  await header.merge('Racy').check()
  await context.setOffline(true)
  await steppers.take('BBB')
  await memory.expectMaps('byId 1=v3 plum, byName pear=v2 pear plum=v3 plum')
  await header.merge('Fixed').check()
  await expect(code.region).toContainText('(kept, next) =>')
  await memory.expectMaps('byId 1=v3 plum, byName plum=v3 plum')
  await expect(header.merge('Fixed')).toHaveAccessibleDescription(told('rename', 'fixed'))
  await context.setOffline(false)
})
