import type { Fate } from '../explorer/answers/fates.ts'

/** What each fate of a run is called. */
export const fateWords: Readonly<Record<Fate, string>> = {
  safe: 'safe',
  open: 'at stake',
  doomed: 'lost for good',
  unknown: 'not known',
}
