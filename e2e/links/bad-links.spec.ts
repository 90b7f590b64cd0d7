import { expect, test } from '../pages/one-document.ts'
import { test as inNewDocument } from '../pages/one-window.ts'
import { badLinks } from './bad-links.ts'

/** How long a message may be, with the names of all scenarios: it is to be read, whatever the link was like. */
const longestMessage = 800

test.use({ searches: false })

/** What the page shows, and what it tells of the link: asked all at once, as there are many links. It runs in the page. */
function seen() {
  const alerts = [...document.querySelectorAll<HTMLElement>('[role="alert"]')]
  const steps = '[aria-label="Timeline"] [aria-label="Steps of the run"] button'
  return {
    messages: alerts.map(({ innerText }) => innerText),
    steps: [...document.querySelectorAll(steps)].filter(({ ariaLabel }) =>
      /, number \d+[:,]/.test(ariaLabel ?? ''),
    ).length,
    scenario: document.querySelector<HTMLSelectElement>('[aria-label="Scenario"]')?.value,
    // The address stays as it came; what is shown instead has this one.
    place: document
      .querySelector('[aria-label="Views"] a')
      ?.getAttribute('href')
      ?.replace(/\?.*/, ''),
    hasMemory: document.querySelector('[aria-label="Memory"] .object .name') !== null,
  }
}

test('what is wrong with a link is told in one message, and what worked is kept', async ({
  open,
  page,
  steppers,
  transport,
}) => {
  const look = () => page.evaluate(seen)
  const ready = steppers.all.and(page.locator(':not([aria-disabled="true"])'))
  for (const [fault, links] of Object.entries(badLinks))
    await test.step(`a link that ${fault}`, async () => {
      for (const { link, says, keeps } of links) {
        const shown = link.slice(0, 60)
        const [steps = '', place = ''] = keeps.split(' ')
        const scenario = place.split('/')[0] ?? ''
        const kept = { scenario, place: `#/${place}`, hasMemory: true }
        await open(link)
        await expect
          .poll(look, shown)
          .toEqual({ ...kept, messages: [expect.any(String)], steps: Number(steps) })
        const [message = ''] = (await look()).messages
        for (const words of says) expect(message, shown).toContain(words)
        expect(message.length, shown).toBeLessThan(longestMessage)
        // No half of a character.
        expect(message, shown).not.toMatch(/[\uD800-\uDFFF]/u)

        // The page can still be used, and the message is over then.
        const canStep = (await ready.count()) > 0
        await (canStep ? ready.first() : transport.back).press('Enter')
        await expect
          .poll(look, shown)
          .toMatchObject({ messages: [], steps: Number(steps) + (canStep ? 1 : 0) })
      }
    })
})

test('one bad link after another tells of the last one only', async ({ open, notice }) => {
  await open('#/rename/racy?run=x')
  await expect(notice.alert).toContainText('“x”')
  await open('#/rename/racy?run=y')
  await expect(notice.alert).toContainText('“y”')
  await expect(notice.alert).toHaveCount(1)
  await expect(notice.alert).not.toContainText('“x”')
  await open('#/rename/racy?run=A')
  await expect(notice.alert).toHaveCount(0)
})

inNewDocument('several faults of one link are all told, at once', async ({ open, notice }) => {
  await open('#/rename/racing?run=A?&at=9&listener=maybe&more=1')
  await expect(notice.alert).toHaveCount(1)
  for (const words of ['“racing”', 'Step 2', 'at=“9”', '“maybe”', '“more=1”'])
    await expect(notice.alert).toContainText(words)
})

test('a message can be dismissed, and what it told of stays', async ({
  open,
  notice,
  timeline,
}) => {
  await open('#/rename/racy?run=AABx')
  await notice.dismiss.click()
  await expect(notice.alert).toHaveCount(0)
  await expect(timeline.steps).toHaveCount(3)
})

test('what a link turns around turns nothing but itself in the message @every-browser', async ({
  open,
  notice,
}) => {
  await open('#/rename/racy?run=AAB%E2%80%AEX')
  await expect(notice.alert).toContainText('“\u202E”, which names nobody')
  const [first, last] = await notice.alert.evaluate((alert) => {
    const text = [...alert.childNodes].findLast(
      (node): node is Text => node.textContent?.includes('which names nobody') ?? false,
    )
    if (!text) throw new Error('it says nothing behind the quotation')
    return ['which', 'nobody'].map((word) => {
      const range = document.createRange()
      range.setStart(text, text.data.indexOf(word))
      range.setEnd(text, text.data.indexOf(word) + 1)
      return range.getBoundingClientRect().x
    })
  })
  expect(first).toBeLessThan(last ?? 0)
})
