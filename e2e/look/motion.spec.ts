import type { Locator, Page } from 'playwright/test'
import { expect, test } from '../pages/one-document.ts'
import { test as inNewDocument } from '../pages/one-window.ts'

declare global {
  interface Window {
    /** The most animations that there were at once. */
    mostMoving: number
  }
}

/** Waits until nothing is on its way any more. */
async function rest(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
}

/** At which parts of a motion its course is looked at. */
const parts = [0.01, 0.5, 0.99]

/** Stops the next motion of an element, and says where that is on its course. */
function courseOf(
  page: Page,
  selector: string,
): Promise<readonly { readonly bottom: number; readonly height: number }[]> {
  return page.evaluate(
    async ({ of, at }) => {
      for (;;) {
        await new Promise(requestAnimationFrame)
        const element = document.querySelector(of)
        const motion = element?.getAnimations()[0]
        if (!element || !motion) continue
        motion.pause()
        const end = Number(motion.effect?.getComputedTiming().endTime)
        const course = at.map((part) => {
          motion.currentTime = end * part
          const { bottom, height } = element.getBoundingClientRect()
          return { bottom, height }
        })
        motion.finish()
        return course
      }
    },
    { of: selector, at: parts },
  )
}

/** Every row in the document, those on their way out included. */
function rowsInDocument(table: Locator): Promise<number> {
  return table.evaluate((element) => (element as HTMLTableElement).rows.length)
}

test.describe('for who prefers reduced motion', () => {
  test.use({ reducedMotion: 'reduce' })

  test('a row is where it belongs from the first, one that is removed is gone at once, and nothing is on its way', async ({
    open,
    memory,
    steppers,
    page,
  }) => {
    await open('#/rename/racy?run=AA')
    await steppers.take('A')
    await memory.expectMaps('byId 1=v2 pear, byName apple=v1 apple pear=v2 pear')
    const before = await memory.row('byName', 'pear').boundingBox()
    await rest(page)
    expect(await memory.row('byName', 'pear').boundingBox()).toEqual(before)
    await steppers.take('A')
    await memory.expectMaps('byId 1=v2 pear, byName pear=v2 pear')
    expect(await rowsInDocument(memory.table('byName'))).toBe(1)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await expect(memory.row('byName', 'pear')).toHaveCSS('opacity', '1')
  })

  test('a state graph is magnified at once by a double press', async ({
    open,
    schedules,
    states,
  }) => {
    await open('#/three-evict/racy?run=ABC')
    await schedules.wholeGraph.click()
    // Said once it is drawn.
    await expect(states.dialog).toContainText('Press a state to go there.')
    /** What the graph looks like, from the press until it has looked the same for a while. */
    const watched = states.graph.evaluate(async (canvas) => {
      const picture = () => (canvas as HTMLCanvasElement).toDataURL()
      const before = picture()
      await new Promise((resolve) => {
        // Before the graph hears of it, as it tells nobody else.
        addEventListener('dblclick', resolve, { once: true, capture: true })
      })
      const pictures = [picture()]
      for (let same = 0; same < 20; same++) {
        await new Promise(requestAnimationFrame)
        if (picture() === pictures.at(-1)) continue
        pictures.push(picture())
        same = 0
      }
      return { isChanged: pictures.at(-1) !== before, count: pictures.length }
    })
    await states.graph.dblclick({ position: { x: 150, y: 60 } })
    const { isChanged, count } = await watched
    expect(isChanged).toBe(true)
    // That of the press and that of its end, and one more if the first press has led to a state.
    expect(count).toBeLessThanOrEqual(3)
  })
})

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('a row that is removed is gone when it has faded, and no row of a reader’s at once', async ({
    open,
    memory,
    steppers,
    page,
  }) => {
    await open('#/rename/racy?run=AAA')
    await rest(page)
    const held = page.evaluate(async () => {
      while (document.getAnimations().length === 0) await new Promise(requestAnimationFrame)
      for (const animation of document.getAnimations()) animation.pause()
    })
    await steppers.take('A')
    await held
    expect(await rowsInDocument(memory.table('byName'))).toBe(2)
    await memory.expectMaps('byId 1=v2 pear, byName pear=v2 pear')
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.play()
    })
    await expect.poll(() => rowsInDocument(memory.table('byName'))).toBe(1)
  })

  test('a row whose fading is broken off is gone', async ({ open, memory, steppers, page }) => {
    await open('#/rename/racy?run=AAA')
    await rest(page)
    const table = await memory.table('byName').elementHandle()
    const left = page.evaluate(async (element) => {
      const rows = () => (element as HTMLTableElement).rows.length
      while (document.getAnimations().length === 0) await new Promise(requestAnimationFrame)
      const during = rows()
      for (const animation of document.getAnimations()) animation.cancel()
      await new Promise(requestAnimationFrame)
      return [during, rows()]
    }, table)
    await steppers.take('A')
    expect(await left).toEqual([2, 1])
  })

  test('a new row comes in, and is fully there in the end; one that comes back while it leaves stays', async ({
    open,
    memory,
    transport,
    steppers,
  }) => {
    await open('#/rename/racy?run=AA')
    await steppers.take('A')
    await expect(memory.row('byName', 'pear')).toHaveCSS('opacity', '1')
    await steppers.take('A')
    await transport.back.click()
    await rest(memory.region.page())
    await memory.expectMaps('byId 1=v2 pear, byName apple=v1 apple pear=v2 pear')
    await expect(memory.row('byName', 'apple')).toHaveCSS('opacity', '1')
  })

  test('steps faster than the eye leave nothing behind', async ({ open, memory, page }) => {
    await open('#/rename/racy')
    for (const key of 'abababab') await page.keyboard.press(key)
    for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowLeft')
    for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight')
    await memory.expectMaps('byId 1=v3 plum, byName pear=v2 pear plum=v3 plum')
    await rest(page)
    const rows = await memory.rows('byName')
    await expect.poll(() => rowsInDocument(memory.table('byName'))).toBe(rows.length)
    for (const { key } of rows) await expect(memory.row('byName', key)).toHaveCSS('opacity', '1')
  })

  test('a pointer stays with the row that it leads to where that moves @every-browser', async ({
    open,
    page,
    memory,
    steppers,
  }) => {
    // The first step gives byId's row a longer value, which takes a line more.
    await open('#/rename/indexed')
    // Firefox is not told what a test prefers: there this is what it would make of it.
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--duration-move', '240ms')
    })
    const row = await memory.row('byId', '1').elementHandle()
    const arrow = await memory.region.locator('svg path').last().elementHandle()
    const watched = page.evaluate(
      async (elements) => {
        const places: (readonly number[])[] = []
        const isMoved = () => places.at(-1)?.[0] !== places[0]?.[0]
        // Until the row has gone somewhere, and has stood there for a while.
        for (let still = 0; still < 20;) {
          await new Promise(requestAnimationFrame)
          const boxes = elements.map((element) => (element as Element).getBoundingClientRect())
          const middles = boxes.map(({ top, bottom }) => (top + bottom) / 2)
          still = isMoved() && middles[0] === places.at(-1)?.[0] ? still + 1 : 0
          places.push(middles)
        }
        return places
      },
      [row, arrow] as const,
    )
    await steppers.take('A')
    const places = await watched
    expect(new Set(places.map(([place]) => place)).size).toBeGreaterThan(1)
    for (const [place = 0, end = 0] of places) expect(Math.abs(place - end)).toBeLessThan(1)
  })

  test('Back plays what a step wrote the same way backwards', async ({ open, page, transport }) => {
    await open('#/rename/racy?run=AABBBBAA&at=1')
    const there = courseOf(page, '.stem-token')
    await transport.forward.click()
    const places = (await there).map(({ bottom }) => Math.round(bottom))
    expect(new Set(places).size).toBe(parts.length)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    await rest(page)
    await expect(page.locator('.stem-token')).toHaveCSS('opacity', '0')
    const back = courseOf(page, '.stem-token')
    await transport.back.click()
    expect((await back).map(({ bottom }) => Math.round(bottom))).toEqual(places.toReversed())
    await rest(page)
    await expect(page.locator('.stem-token')).toHaveCSS('opacity', '0')
  })

  test('the line of the step that loses a run drops, and lifts when that is taken back', async ({
    open,
    page,
    timeline,
    transport,
  }) => {
    await open('#/rename/racy?run=AABBBBAA&at=5')
    await expect(timeline.turn).toHaveCount(1)
    const line = '.score-turn i'
    const dropping = courseOf(page, line)
    await transport.forward.click()
    const dropped = (await dropping).map(({ height }) => height)
    expect(dropped).toEqual(dropped.toSorted((a, b) => a - b))
    expect(new Set(dropped).size).toBe(parts.length)
    const lifting = courseOf(page, line)
    await transport.back.click()
    const lifted = (await lifting).map(({ height }) => height)
    expect(lifted).toEqual(lifted.toSorted((a, b) => b - a))
    expect(new Set(lifted).size).toBe(parts.length)
  })

  test('the chance counts to what it is', async ({ open, page, transport }) => {
    await open('#/rename/racy?run=AAB')
    const chance = page.locator('.trace output')
    await expect(chance).toHaveText('12.5%')
    await rest(page)
    const halfway = page.evaluate(async () => {
      for (;;) {
        await new Promise(requestAnimationFrame)
        const figure = document.querySelector('.counted')
        const motion = figure?.getAnimations()[0]
        if (!figure || !motion) continue
        motion.pause()
        motion.currentTime = Number(motion.effect?.getComputedTiming().endTime) / 2
        const value = getComputedStyle(figure).getPropertyValue('--figure')
        motion.finish()
        return Number(value)
      }
    })
    await transport.back.click()
    await expect(chance).toHaveText('6.25%')
    expect(await halfway).toBeGreaterThan(6)
    expect(await halfway).toBeLessThan(12)
  })

  // What it makes of the document stays.
  inNewDocument(
    'a step that nobody sees moves nothing, and neither does the return to it',
    async ({ open, page, memory, steppers }) => {
      await open('#/rename/racy?run=AAA')
      // The most that was on its way at once.
      await page.evaluate(() => {
        window.mostMoving = 0
        const look = () => {
          window.mostMoving = Math.max(window.mostMoving, document.getAnimations().length)
          requestAnimationFrame(look)
        }
        look()
      })
      const mostMoving = () => page.evaluate(() => window.mostMoving)
      /** Long enough for what begins late. */
      const pass = () =>
        page.evaluate(async () => {
          for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame)
        })
      const hide = (hidden: boolean) =>
        page.evaluate((is) => {
          Object.defineProperty(document, 'hidden', { configurable: true, get: () => is })
          document.dispatchEvent(new Event('visibilitychange'))
        }, hidden)
      await hide(true)
      await steppers.take('A')
      await memory.expectMaps('byId 1=v2 pear, byName pear=v2 pear')
      expect(await rowsInDocument(memory.table('byName'))).toBe(1)
      await pass()
      await hide(false)
      await pass()
      expect(await mostMoving()).toBe(0)
      await steppers.take('B')
      await expect.poll(mostMoving).toBeGreaterThan(0)
    },
  )

  test('what a step does not change does not move', async ({
    open,
    memory,
    steppers,
    transport,
    page,
  }) => {
    await open('#/rename/racy?run=A')
    // What search says comes in meanwhile, and has its own place: here only steps are watched.
    await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('42 take a race')
    const rows = [memory.row('byId', '1'), memory.row('byName', 'apple')]
    const elements = await Promise.all(rows.map((row) => row.elementHandle()))
    // B reads, A merges, publishes; a name is added, and none that was there may move.
    for (const name of 'BAA') {
      const places = page.evaluate(async (watched) => {
        const seen = new Set<string>()
        for (const start = performance.now(); performance.now() < start + 600;) {
          await new Promise(requestAnimationFrame)
          seen.add(JSON.stringify(watched.map((row) => row?.getBoundingClientRect())))
        }
        return seen.size
      }, elements)
      await steppers.take(name)
      expect(await places).toBe(1)
    }
    // The clean-up is code that nobody had come to: memory goes down as a whole, and no row within it.
    const places = async () => {
      const from = await memory.table('byId').boundingBox()
      const boxes = await Promise.all([
        memory.row('byId', '1').boundingBox(),
        memory.row('byName', 'pear').boundingBox(),
      ])
      return boxes.map((box) => [(box?.x ?? 0) - (from?.x ?? 0), (box?.y ?? 0) - (from?.y ?? 0)])
    }
    const before = await places()
    await steppers.take('A')
    await rest(page)
    expect(await places()).toEqual(before)
    // In a run that is there as a whole, nothing moves at all.
    const whole = await memory.row('byName', 'pear').boundingBox()
    await transport.back.click()
    await rest(page)
    expect(await memory.row('byName', 'pear').boundingBox()).toEqual(whole)
  })
})
