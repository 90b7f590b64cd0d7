import { existsSync } from 'node:fs'
import { browsers, type BrowserName } from './browsers.ts'
import { tryOut } from './try-out.ts'
import type { FoundBrowser } from './use-options.ts'
import type { Wanted } from './wanted.ts'

const notThere = 'none'

/** The search for one browser: what it has come to, and what was tried in vain. */
export class Search {
  readonly name: BrowserName
  wanted: Wanted
  found: FoundBrowser | undefined
  /** Where it was looked for, and why it was not to be had from there. */
  readonly #inVain = new Map<string, string>()

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
        this.failed(place, notThere)
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

  /** Notes why one is not to be had from somewhere: the first reason, from which others follow. */
  failed(place: string, reason: unknown): void {
    if (this.#inVain.has(place)) return
    // The first line says what went wrong; the rest is a log of how.
    const [told = ''] = (reason instanceof Error ? reason.message : String(reason)).split('\n')
    this.#inVain.set(place, told)
  }

  /** That no test ran in it, why, and what would help, in one line. */
  whyNotRun(): string {
    const { title } = browsers[this.name]
    if (this.wanted === 'left out') return `${title}: not run, as E2E_BROWSERS does not name it.`
    const reasons = this.#reasons().filter((reason) => !reason.endsWith(`: ${notThere}`))
    const why = reasons.length === 0 ? 'as none was found' : `as none works: ${reasons.join('; ')}`
    return `${title}: not run, ${why}. ${this.#howToGetIt()}`
  }

  /** The same for a browser without which the tests cannot run. */
  whyNothingRuns(): Error {
    const places = this.#reasons()
      .map((reason) => `\n  ${reason}`)
      .join('')
    return new Error(
      `no ${browsers[this.name].title} for the end-to-end tests. ${this.#howToGetIt()} Looked for one${places}`,
    )
  }

  #reasons(): string[] {
    return [...this.#inVain].map(([place, reason]) => `${place}: ${reason}`)
  }

  #howToGetIt(): string {
    const [variable] = browsers[this.name].variables
    const orSet = variable === undefined ? '' : `, or set ${variable} to the path of one`
    return `To get one: npx playwright install ${this.name}${orSet}.`
  }
}
