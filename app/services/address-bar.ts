import { after, behindFrame } from '../clock.ts'

/** Milliseconds from one write of an entry to the next, and until what was refused is tried again. */
const interval = 500

/**
 * The address bar and the browser's history, which take so many writes and no more: 200 in ten seconds
 * in Chromium and Firefox, 100 in Safari. Beyond that Chromium ignores a write, and the others throw.
 * What was refused is written later, and of all that was to be written the last is.
 *
 * To write takes a browser as long as much of a frame, so it is done behind the frame that shows the moment.
 */
export class AddressBar {
  /** What the bar held when this last looked. */
  #seen = location.hash
  #pending: { readonly link: string; readonly isNewEntry: boolean } | null = null
  #endWait: (() => void) | null = null
  readonly #soon: (run: () => void) => void

  /** @param soon when to write. */
  constructor(soon = behindFrame) {
    this.#soon = soon
  }

  /** Begins an entry of the history, unless the bar says so already. */
  push(link: string): void {
    if (link === (this.#pending?.link ?? this.#seen)) return
    this.flush()
    this.#write(link, true)
  }

  /** Changes the entry that there is. */
  replace(link: string): void {
    this.#write(link, false)
  }

  /** Changes the entry that there is, twice a second at most. The last change is always written. */
  replaceSoon(link: string): void {
    this.#note(link, false)
    if (!this.#endWait) this.#flushSoon()
  }

  /** Writes now what was to be written soon. */
  flush(): void {
    if (!this.#pending) return
    const { link, isNewEntry } = this.#pending
    try {
      if (isNewEntry) history.pushState(null, '', link)
      else history.replaceState(null, '', link)
    } catch {
      // The bar says whether it was written, which a browser that ignores a write does not.
    }
    this.#seen = location.hash
    if (this.#seen === new URL(link, location.href).hash) this.#pending = null
    this.#endWait?.()
    this.#endWait = after(interval, () => {
      this.#endWait = null
      this.flush()
    })
  }

  /** Whether somebody else has changed the address since: what was to be written is forgotten then. */
  wasChanged(): boolean {
    if (location.hash === this.#seen) return false
    this.#seen = location.hash
    this.#pending = null
    return true
  }

  /** Ends all waiting. What was to be written is not. */
  dispose(): void {
    this.#endWait?.()
    this.#pending = null
  }

  #write(link: string, isNewEntry: boolean): void {
    this.#note(link, isNewEntry)
    this.#flushSoon()
  }

  #flushSoon(): void {
    this.#soon(() => {
      this.flush()
    })
  }

  #note(link: string, isNewEntry: boolean): void {
    const begins = isNewEntry || (this.#pending?.isNewEntry ?? false)
    this.#pending = link === this.#seen && !begins ? null : { link, isNewEntry: begins }
  }
}
