import type { Page, Route } from 'playwright/test'
import { expect, test, testApart } from './test.ts'

const script = /\/explorer\.worker[^/]*\.js$/

/** Lets the search's script come with code added to it. */
async function addToSearch(page: Page, code: string): Promise<void> {
  await page.route(script, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}\n;${code}` })
  })
}

const ways: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['is not there', (route) => route.fulfill({ status: 404 })],
  ['does not come', (route) => route.abort()],
  ['is no script', (route) => route.fulfill({ contentType: 'text/javascript', body: 'no script' })],
]

test('a search whose script does not come is told of, the run goes on, and it can be tried again @every-browser', async ({
  open,
  page,
  verdict,
  schedules,
  steppers,
}) => {
  const held: Route[] = []
  await page.route(script, (route) => {
    held.push(route)
  })
  const answerWith = async (answer: (route: Route) => Promise<void>) => {
    await expect.poll(() => held.length).toBe(1)
    // What was told before is over.
    await expect(alert).toHaveCount(0)
    for (const route of held.splice(0)) await answer(route)
  }
  const alert = verdict.failures
  for (const [index, [way, answer]] of ways.entries())
    await test.step(`the script ${way}`, async () => {
      if (index === 0) await open('#/rename/racy?run=AA')
      else await alert.getByRole('button', { name: 'Try again' }).click()
      await answerWith(answer)
      await expect(alert).toContainText('The search could not be started')
      await expect(alert).toContainText('reload')
      await expect(schedules.region).toContainText('There is no map for Racy')
      await expect(page.getByText('searching …')).toHaveCount(0)
      await steppers.button('B').click()
      await expect(page).toHaveURL(new RegExp(`run=AA${'B'.repeat(index + 1)}$`))
    })

  await alert.getByRole('button', { name: 'Try again' }).click()
  await answerWith((route) => route.continue())
  await expect(verdict.headline).toContainText('77 % of random orders')
  await expect(verdict.failures).toHaveCount(0)
  await expect(schedules.title).toContainText('All 70 orders')
})

test('a search that has broken off is told of, and can be tried again', async ({
  open,
  page,
  verdict,
  schedules,
}) => {
  // It goes on with nothing after its first slice, and ends before it has told the graph.
  await addToSearch(
    page,
    `{
      const wait = setTimeout
      globalThis.setTimeout = () => 0
      addEventListener('message', () => wait(() => { throw new Error('out of luck') }, 100))
    }`,
  )
  await open('#/rename/racy?run=AA')
  const alert = verdict.failures.first()
  await expect(alert).toContainText('broke off')
  await expect(alert).toContainText('out of luck')
  await expect(schedules.region).toContainText('There is no map for Racy')

  // A script that is still on its way comes first.
  await page.unrouteAll({ behavior: 'wait' })
  // The worker that was searching last may only break off now, with what is asked of it meanwhile.
  await expect(async () => {
    const again = schedules.region.getByRole('button', { name: 'Try again' })
    if (await again.isVisible()) await again.click()
    await expect(schedules.current).toBeVisible({ timeout: 1000 })
  }).toPass()
})

testApart(
  'a search that does not answer any more is given up, and can be tried again',
  async ({ open, page, verdict }) => {
    await page.clock.install()
    await addToSearch(page, 'close()')
    const came = page.waitForResponse(script)
    await open('#/rename/racy?run=AA')
    await came
    await expect(verdict.headline).toContainText('every order is being tried')
    // From one question whether it is there to the next, and not frame by frame.
    for (let question = 0; question < 8; question++) await page.clock.fastForward(5_000)
    const alert = verdict.failures
    await expect(alert).toContainText('did not answer')
    await expect(page.getByText('searching …')).toHaveCount(0)
    await page.unroute(script)
    await page.reload()
    await page.clock.runFor(2_000)
    await verdict.complete()
  },
)

test('the proof says what could not be searched, and can try again', async ({
  open,
  page,
  proof,
}) => {
  await page.route(script, (route) => route.abort())
  await open('#/lost-update/racy?view=proof')
  await expect(proof.failures).toContainText('could not be started')
  await expect(proof.table).not.toContainText('…')
  await expect(proof.properties).not.toContainText('…')
  await expect(proof.headline).toHaveText(
    'None is known to hold. Of Read, then write, Compare and set, and Lock not all is known.',
  )
  await page.unroute(script)
  await proof.failures.getByRole('button', { name: 'Try again' }).click()
  await proof.fill()
  await expect(await proof.cell('Lost update: two increments', 'Read, then write')).toContainText(
    '4 of 6',
  )
})

/** Lets every search give up early, when it runs before the page's own scripts. */
function limitSearches(limits: Readonly<Record<string, number>>): void {
  // oxlint-disable-next-line typescript/unbound-method -- It is called on the worker that it is called on.
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (message: { request?: { limits: object } }) {
    if (message.request) Object.assign(message.request.limits, limits)
    post.call(this, message)
  }
}

test('a search that gives up says at which limit, and what is known', async ({
  open,
  page,
  runFirst,
  proof,
  schedules,
}) => {
  await runFirst(limitSearches, { states: 30 })
  await open('#/rename/racy?run=AA')
  await expect(schedules.title).toContainText(/stopped at the limit of states, \d+ states/)
  await expect(page.getByText('searching …')).toHaveCount(0)
  await open('#/rename/racy?run=AA&view=proof')
  await expect(proof.region).toContainText('not all: stopped at the limit of states')
  for (const property of ['No orphan name', 'Newest wins'])
    await expect(await proof.property(property, 'Racy')).toHaveText('not known')
  await expect(await proof.cell('Rename: two renames of one entity', 'Racy')).toHaveText(
    'not known',
  )
})

test('a graph that is too large to be drawn is told of in words', async ({
  open,
  runFirst,
  verdict,
  schedules,
}) => {
  await runFirst(limitSearches, { graphStates: 30 })
  await open('#/rename/racy?run=AA')
  await verdict.complete()
  await expect(schedules.title).toContainText('All 70 orders')
  await expect(schedules.region).toContainText(/The map is left out: \d+ states/)
})
