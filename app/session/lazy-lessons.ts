import { loadLessons, type Lesson } from '../../src/index.ts'
import type { LessonLinks } from '../link/resolve.ts'

/** Lessons, and what links need to know of them. */
interface LoadedLessons extends LessonLinks {
  readonly all: readonly Lesson[]
}

/** The lessons, which others hold on to while they are loaded: nobody who does not learn pays for them. */
export class LazyLessons {
  #loaded: LoadedLessons | null = null

  /** Null as long as they are not loaded. */
  get loaded(): LoadedLessons | null {
    return this.#loaded
  }

  async load(): Promise<void> {
    const [{ lessonLinks }, all] = await Promise.all([
      import('../link/lesson-links.ts'),
      loadLessons(),
    ])
    this.#loaded ??= { all, ...lessonLinks(all) }
  }
}
