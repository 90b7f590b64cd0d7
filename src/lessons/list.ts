import type { Lesson } from './lesson.ts'
import { lostUpdate } from './texts/lost-update.ts'
import { onlyTheWinner } from './texts/only-the-winner.ts'
import { theFix } from './texts/the-fix.ts'
import { theListener } from './texts/the-listener.ts'
import { theWindow } from './texts/the-window.ts'
import { whatTheFixLeaves } from './texts/what-the-fix-leaves.ts'

/** All lessons, in the order in which they are best taken. */
export const lessons: readonly Lesson[] = [
  lostUpdate,
  theWindow,
  theFix,
  whatTheFixLeaves,
  theListener,
  onlyTheWinner,
]
