import type { Lesson } from './lesson.ts'
import { lostUpdate } from './lost-update.ts'

/** All lessons, in the order in which they are best taken. */
export const lessons: readonly Lesson[] = [lostUpdate]
