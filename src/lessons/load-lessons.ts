import type { Lesson } from './lesson.ts'

/**
 * Loads all lessons: nobody who does not learn pays for their texts.
 *
 * @throws whatever keeps them from being loaded.
 */
export async function loadLessons(): Promise<readonly Lesson[]> {
  return (await import('./list.ts')).lessons
}
