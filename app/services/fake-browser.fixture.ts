import { vi } from 'vitest'

/** What a browser does with one write too many. */
type Refusal = 'throws' | 'ignores'

/** As much of a browser as its address bar, its history and its keys take. */
export class FakeBrowser extends EventTarget {
  /** The addresses of the history's entries, the oldest first. */
  readonly entries: string[]
  /** How many writes are still taken. */
  writesLeft = Number.POSITIVE_INFINITY
  refusal: Refusal = 'throws'
  /** How many writes were asked for. */
  writes = 0
  #current = 0

  constructor(hash: string) {
    super()
    this.entries = [hash]
    vi.stubGlobal('addEventListener', this.addEventListener.bind(this))
    vi.stubGlobal('location', this.#location())
    vi.stubGlobal('history', {
      pushState: (_: unknown, __: string, address: string) => {
        this.#write(() => {
          this.entries.splice(this.#current + 1, Infinity, address)
          this.#current += 1
        })
      },
      replaceState: (_: unknown, __: string, address: string) => {
        this.#write(() => {
          this.entries[this.#current] = address
        })
      },
    })
  }

  get hash(): string {
    return this.entries[this.#current] ?? ''
  }

  /** Travels through the history, as its buttons do. */
  go(by: number): void {
    this.#current += by
    this.dispatchEvent(new Event('popstate'))
  }

  press(key: string, repeat = false): void {
    this.dispatchEvent(Object.assign(new Event('keydown'), { key, repeat }))
  }

  release(key: string): void {
    this.dispatchEvent(Object.assign(new Event('keyup'), { key }))
  }

  #location() {
    const hash = () => this.hash
    return {
      get hash() {
        return hash()
      },
      get href() {
        return `http://localhost/${hash()}`
      },
    }
  }

  #write(change: () => void): void {
    this.writes += 1
    this.writesLeft -= 1
    if (this.writesLeft >= 0) change()
    else if (this.refusal === 'throws') throw new DOMException('too often', 'SecurityError')
  }
}
