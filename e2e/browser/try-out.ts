import { chromium } from 'playwright'
import { launchOptions } from './launch-options.ts'

/** Starts a Chromium and has it show a line of text: that its file exists proves little. */
export async function tryOut(executablePath: string): Promise<void> {
  const browser = await chromium.launch(launchOptions(executablePath))
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
