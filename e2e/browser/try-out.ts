import { browsers } from './browsers.ts'
import { startDriver } from '../webdriver/driver.ts'
import { RemotePage } from '../webdriver/remote-page.ts'
import { isDriver, useOptions, type FoundBrowser } from './use-options.ts'

/** Starts a browser and has it show a line of text: that its file exists proves little. */
export async function tryOut(found: FoundBrowser): Promise<void> {
  if (isDriver(found)) {
    const driver = await startDriver(found.path)
    try {
      await (await RemotePage.open(driver)).close()
    } finally {
      driver.stop()
    }
    return
  }
  const { channel, launchOptions } = useOptions(found)
  const browser = await browsers[found.name].type.launch({
    ...launchOptions,
    ...(channel !== undefined && { channel }),
  })
  try {
    const page = await browser.newPage()
    await page.setContent('<p>text')
    const text = await page.locator('p').boundingBox()
    // Text without a font has no height, and what holds only text would count as hidden.
    if (text === null || text.height === 0) throw new Error('it finds no font')
  } finally {
    await browser.close()
  }
}
