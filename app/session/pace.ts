/** Milliseconds for which programs run at a time: less than a frame, with what a frame takes besides. */
const slice = 8

/** That the time was over before a program had come to what was asked of it. */
class OutOfTime extends Error {}

/** How long programs of a person's own may run until the browser has its turn. */
export class Pace {
  readonly #now: () => number
  #until = Infinity
  #hasRun = false

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /**
   * Has to be called before a part of a program runs, and is done with it as soon as the time is over.
   *
   * @throws OutOfTime then, at whoever is being attempted.
   */
  readonly check = (): void => {
    // One part at least runs in each attempt, so that the next one comes farther.
    if (this.#hasRun && this.#now() >= this.#until) throw new OutOfTime()
    this.#hasRun = true
  }

  /**
   * Does what runs programs, for as long as there is time. It may be done again from its beginning: what programs
   * have done is remembered.
   *
   * @returns what came of it, or null if there was not time enough.
   */
  attempt<Result>(act: () => Result): { readonly result: Result } | null {
    // Whoever attempts this within an attempt has no time of their own.
    if (this.#until < Infinity) return { result: act() }
    this.#until = this.#now() + slice
    this.#hasRun = false
    try {
      return { result: act() }
    } catch (error) {
      if (error instanceof OutOfTime) return null
      throw error
    } finally {
      this.#until = Infinity
    }
  }
}
