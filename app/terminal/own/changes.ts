import { watch, type FSWatcher } from 'node:fs'
import { dirname } from 'node:path'
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers'
import { textInFile } from './text-in-file.ts'

/** How long several events of one change may be apart, in milliseconds. */
const pause = 50

/**
 * Tells when what files hold has changed. A folder is watched, and not the file in it, for editors put another file in
 * its place; and all files are read now and then, for not every file system tells of changes.
 */
export class Changes {
  readonly #paths: readonly string[]
  readonly #watchers: FSWatcher[] = []
  readonly #polling: NodeJS.Timeout
  readonly #changed: () => void
  #texts: string
  #pausing: NodeJS.Timeout | null = null

  /**
   * @param changed is called after a change, never at once.
   * @param interval how often files are read, in milliseconds, though nothing was told.
   */
  constructor(paths: readonly string[], changed: () => void, interval = 500) {
    this.#paths = [...new Set(paths)]
    this.#changed = changed
    this.#texts = this.#read()
    for (const folder of new Set(this.#paths.map((path) => dirname(path)))) this.#watch(folder)
    this.#polling = setInterval(() => this.#look(), interval)
  }

  end(): void {
    clearInterval(this.#polling)
    if (this.#pausing) clearTimeout(this.#pausing)
    for (const watcher of this.#watchers) watcher.close()
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, () => this.#soon())
      // A folder that goes away, or too many watchers: then reading now and then has to do.
      watcher.on('error', () => watcher.close())
      this.#watchers.push(watcher)
    } catch {
      // The folder is not there, or the system refuses: likewise.
    }
  }

  /** Looks when what is being written is whole. */
  #soon(): void {
    this.#pausing ??= setTimeout(() => {
      this.#pausing = null
      this.#look()
    }, pause)
  }

  #look(): void {
    const texts = this.#read()
    if (texts === this.#texts) return
    this.#texts = texts
    this.#changed()
  }

  /** What all files hold, as one text; of those that cannot be read, why. */
  #read(): string {
    return JSON.stringify(this.#paths.map(textInFile))
  }
}
