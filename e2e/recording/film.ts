import type { Browser, Page } from 'playwright/test'
import { encodeWebm, type Frame } from './encode-webm.ts'

/** What a page looked like from a moment on, for a video of it. */
export class Film {
  readonly #page: Page
  readonly #frames: Frame[] = []

  private constructor(page: Page) {
    this.#page = page
  }

  static async start(page: Page): Promise<Film> {
    const film = new Film(page)
    await page.screencast.start({
      onFrame: ({ data, timestamp }) => {
        film.#frames.push({ picture: data, milliseconds: timestamp })
      },
      ...(page.viewportSize() && { size: page.viewportSize()! }),
      quality: 90,
    })
    return film
  }

  /** Ends it. The browser that encodes the video may be the one that showed the page. */
  async end(browser: Browser): Promise<Buffer> {
    await this.#page.screencast.stop()
    const size = this.#page.viewportSize()
    if (!size) throw new Error('a page without a fixed size cannot be filmed')
    return await encodeWebm(browser, this.#frames, size)
  }
}
