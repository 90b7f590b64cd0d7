import { unwatchFile, watch, watchFile, type FSWatcher } from 'node:fs'
import { dirname } from 'node:path'
import { clearTimeout, setTimeout } from 'node:timers'
import { textInFile } from './text-in-file.ts'

/** How long several events of one change may be apart, in milliseconds. */
const pause = 50

/**
 * Tells when what files hold has changed. A folder is watched, and not the file in it, for editors put another file in
 * its place; and each file is looked at now and then, for not every file system tells of changes.
 */
export class Changes {
  readonly #paths: readonly string[]
  readonly #watchers: FSWatcher[] = []
  readonly #changed: () => void
  readonly #look = (): void => this.#soon()
  #texts: string
  #timer: NodeJS.Timeout | undefined

  /**
   * @param changed is called after a change, never at once.
   * @param interval how often files are looked at, in milliseconds, where the system does not tell of changes.
   */
  constructor(paths: readonly string[], changed: () => void, interval = 500) {
    this.#paths = [...new Set(paths)]
    this.#changed = changed
    this.#texts = this.#read()
    for (const folder of new Set(this.#paths.map((path) => dirname(path)))) this.#watch(folder)
    for (const path of this.#paths) watchFile(path, { interval }, this.#look)
  }

  end(): void {
    clearTimeout(this.#timer)
    for (const watcher of this.#watchers) watcher.close()
    for (const path of this.#paths) unwatchFile(path, this.#look)
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, this.#look)
      // A folder that goes away, or too many watchers: then looking now and then has to do.
      watcher.on('error', () => watcher.close())
      this.#watchers.push(watcher)
    } catch {
      // The folder is not there, or the system refuses: likewise.
    }
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const texts = this.#read()
      if (texts === this.#texts) return
      this.#texts = texts
      this.#changed()
    }, pause)
  }

  /** What all files hold, as one text; of those that cannot be read, why. */
  #read(): string {
    return JSON.stringify(this.#paths.map(textInFile))
  }
}
