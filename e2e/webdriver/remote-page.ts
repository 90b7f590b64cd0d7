import type { Driver } from './driver.ts'

/** Where something is in the window, in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Keys that have no character of their own, as WebDriver names them. */
export const key = {
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  Home: '\uE011',
}

/** A window of a browser that a WebDriver server has opened. */
export class RemotePage {
  readonly #ask: (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ) => Promise<unknown>

  private constructor(driver: Driver, session: string) {
    this.#ask = (method, path, body) => driver.ask(method, `/session/${session}${path}`, body)
  }

  static async open(driver: Driver): Promise<RemotePage> {
    const capabilities = { alwaysMatch: {} }
    const { sessionId } = (await driver.ask('POST', '/session', { capabilities })) as {
      sessionId: string
    }
    const page = new RemotePage(driver, sessionId)
    await page.#ask('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 800 })
    return page
  }

  async close(): Promise<void> {
    await this.#ask('DELETE', '')
  }

  async goto(address: string): Promise<void> {
    await this.#ask('POST', '/url', { url: address })
  }

  async address(): Promise<string> {
    return String(await this.#ask('GET', '/url'))
  }

  async back(): Promise<void> {
    await this.#ask('POST', '/back', {})
  }

  async forward(): Promise<void> {
    await this.#ask('POST', '/forward', {})
  }

  async reload(): Promise<void> {
    await this.#ask('POST', '/refresh', {})
  }

  /** What a function returns in the page. It and its arguments go there as text. */
  async evaluate<Args extends readonly unknown[], Result>(
    task: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    const script = `return (${task.toString()}).apply(null, arguments)`
    return (await this.#ask('POST', '/execute/sync', { script, args })) as Result
  }

  /** Presses keys, one after another. */
  async press(keys: string): Promise<void> {
    const actions = Array.from(keys).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    await this.#act({ type: 'key', id: 'keyboard', actions })
  }

  /** Presses the mouse at the first point, moves it through the others, and lets go at the last. */
  async drag(from: Point, ...through: readonly Point[]): Promise<void> {
    const move = ({ x, y }: Point, duration: number) => ({
      type: 'pointerMove',
      duration,
      x: Math.round(x),
      y: Math.round(y),
    })
    const actions = [
      move(from, 0),
      { type: 'pointerDown', button: 0 },
      ...through.map((point) => move(point, 20)),
      { type: 'pointerUp', button: 0 },
    ]
    await this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions })
  }

  async #act(source: object): Promise<void> {
    await this.#ask('POST', '/actions', { actions: [source] })
  }
}
