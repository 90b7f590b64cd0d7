import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright/test'

/** A picture of a page, and since when it looked like that. */
export interface Frame {
  /** A JPEG. */
  readonly picture: Buffer
  /** Since some moment that all frames of a film have in common. */
  readonly milliseconds: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** How long the last frame stays, in milliseconds. */
const lastStays = 2000

/** So many at once: each picture goes to the browser as text, and the whole film would be too much of it. */
const batch = 20

/**
 * Makes a WebM video of pictures, each of which stays until the next. The browser does it: what Playwright would
 * use is a program of its own, which comes from a host that a closed network refuses.
 *
 * @throws Error if there is no picture, or the browser cannot encode VP9.
 */
export async function encodeWebm(
  browser: Browser,
  frames: readonly Frame[],
  size: Size,
): Promise<Buffer> {
  const inOrder = inTheirOrder(frames)
  const [first] = inOrder
  if (!first) throw new Error('a film without a picture')
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    // Only a page that counts as secure may encode video, as every page of this host does.
    await page.route(`${home}*`, (route) =>
      route.request().url().endsWith('.mjs')
        ? route.fulfill({ path: library, contentType: 'text/javascript' })
        : route.fulfill({ body: document, contentType: 'text/html' }),
    )
    await page.goto(home)
    const encoder = await page.evaluateHandle(startEncoder, size)
    for (let from = 0; from < inOrder.length; from += batch) {
      const some = inOrder.slice(from, from + batch).map(({ picture, milliseconds }, index) => {
        const next = inOrder[from + index + 1]?.milliseconds ?? milliseconds + lastStays
        return {
          picture: picture.toString('base64'),
          from: (milliseconds - first.milliseconds) / 1000,
          stays: (next - milliseconds) / 1000,
        }
      })
      await encoder.evaluate((started, pictures) => started.add(pictures), some)
    }
    return Buffer.from(await encoder.evaluate((started) => started.end()), 'base64')
  } finally {
    await context.close()
  }
}

const home = 'http://localhost/encoder'

/** Says where the library is that the encoder imports by its name. */
const document = `<!doctype html>
<script type="importmap">{ "imports": { "mediabunny": "${home}.mjs" } }</script>`

const library = fileURLToPath(
  new URL('../../bundles/mediabunny.min.mjs', import.meta.resolve('mediabunny')),
)

/** Frames may come late, and two of one moment cannot both be seen. */
function inTheirOrder(frames: readonly Frame[]): readonly Frame[] {
  const sorted = frames.toSorted((a, b) => a.milliseconds - b.milliseconds)
  return sorted.filter(
    ({ milliseconds }, index) => milliseconds !== sorted[index + 1]?.milliseconds,
  )
}

/** A picture as base64, with seconds. */
interface TimedPicture {
  readonly picture: string
  readonly from: number
  readonly stays: number
}

/** Runs in the browser. */
async function startEncoder(size: Size) {
  const { BufferTarget, CanvasSource, Output, WebMOutputFormat } = await import('mediabunny')
  const canvas = new OffscreenCanvas(size.width, size.height)
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('the browser has no canvas')
  const target = new BufferTarget()
  const output = new Output({ format: new WebMOutputFormat(), target })
  // In bits a second: a picture that stays for long has but one frame, in which letters of 12 pixels have to be sharp.
  const video = new CanvasSource(canvas, { codec: 'vp9', bitrate: 40_000_000 })
  output.addVideoTrack(video)
  await output.start()
  return {
    async add(pictures: readonly TimedPicture[]): Promise<void> {
      for (const { picture, from, stays } of pictures) {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.codePointAt(0)!)
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }))
        brush.drawImage(image, 0, 0, size.width, size.height)
        image.close()
        await video.add(from, stays)
      }
    },
    async end(): Promise<string> {
      await output.finalize()
      const bytes = new Uint8Array(target.buffer ?? new ArrayBuffer(0))
      const letters: string[] = []
      // The arguments of one call have a limit.
      for (let from = 0; from < bytes.length; from += 2 ** 15)
        letters.push(String.fromCodePoint(...bytes.subarray(from, from + 2 ** 15)))
      return btoa(letters.join(''))
    },
  }
}
