import { existsSync } from 'node:fs'
import { browsers, type BrowserName } from './browsers.ts'
import { tryOut } from './try-out.ts'
import type { FoundBrowser } from './use-options.ts'
import type { Wanted } from './wanted.ts'

/** The search for one browser: what it has come to, and what was tried in vain. */
export class Search {
  readonly name: BrowserName
  wanted: Wanted
  found: FoundBrowser | undefined
  readonly #inVain: string[] = []

  constructor(name: BrowserName, wanted: Wanted) {
    this.name = name
    this.wanted = wanted
  }

  /** Whether it is missing, and is to be fetched. */
  get isOpen(): boolean {
    return !this.found && (this.wanted === 'needed' || this.wanted === 'fetched')
  }

  /** Takes the one whose path somebody has set, without trying it out; throws if there is no such file. */
  takeAskedFor(environment: NodeJS.ProcessEnv = process.env): void {
    for (const variable of browsers[this.name].variables) {
      const path = environment[variable]
      if (path === undefined) continue
      if (!existsSync(path)) throw new Error(`${variable} names no file: ${path}`)
      this.found = { name: this.name, path }
      return
    }
  }

  /** Takes the one that is to be had from somewhere, if there is one and it works. */
  async tryFrom(place: string, find: () => string | undefined): Promise<void> {
    if (this.found) return
    try {
      const path = find()
      if (path === undefined) {
        this.#inVain.push(`${place}: none`)
        return
      }
      const candidate = { name: this.name, path }
      if (this.#isTriedOut) await tryOut(candidate)
      this.found = candidate
    } catch (error) {
      this.failed(place, error)
    }
  }

  /**
   * A Chromium that does not work can be had from elsewhere, and a browser that nobody needs can be left
   * out. Of any other, its tests tell as well whether it works, and seconds sooner.
   */
  get #isTriedOut(): boolean {
    return this.name === 'chromium' || this.wanted === 'if there'
  }

  /** Notes why one is not to be had from somewhere. */
  failed(place: string, error: unknown): void {
    // The first line says what went wrong; the rest is a log of how.
    this.#inVain.push(`${place}: ${String(error).split('\n')[0]}`)
  }

  /** That no test ran in it, why, and what would help, in one line. */
  whyNotRun(): string {
    const { title } = browsers[this.name]
    if (this.wanted === 'left out') return `${title}: not run, as E2E_BROWSERS does not name it.`
    return `${title}: not run (${this.#inVain.join('; ')}). ${this.#howToGetIt()}`
  }

  /** The same for a browser without which the tests cannot run. */
  whyNothingRuns(): Error {
    const places = this.#inVain.map((place) => `\n  ${place}`).join('')
    return new Error(
      `no ${browsers[this.name].title} for the end-to-end tests. ${this.#howToGetIt()} Looked for one${places}`,
    )
  }

  #howToGetIt(): string {
    const [variable] = browsers[this.name].variables
    const orSet = variable === undefined ? '' : `, or set ${variable} to the path of one`
    return `To get one: npx playwright install ${this.name}${orSet}.`
  }
}
