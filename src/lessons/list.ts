import type { Lesson } from './lesson.ts'
import { aLeakInProduction } from './texts/a-leak-in-production.ts'
import { anOutage } from './texts/an-outage.ts'
import { lostUpdate } from './texts/lost-update.ts'
import { onlyTheWinner } from './texts/only-the-winner.ts'
import { theFix } from './texts/the-fix.ts'
import { theListener } from './texts/the-listener.ts'
import { theSameMistakeElsewhere } from './texts/the-same-mistake-elsewhere.ts'
import { theTestsThatPass } from './texts/the-tests-that-pass.ts'
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
  theTestsThatPass,
  theSameMistakeElsewhere,
  anOutage,
  aLeakInProduction,
]
