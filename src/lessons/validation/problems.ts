import { PlaceError } from '../place.ts'

/** What a check finds, or that it has nothing to look at. */
export function problemsOf(check: () => readonly string[]): readonly string[] {
  try {
    return check()
  } catch (error) {
    if (error instanceof PlaceError) return [error.message]
    throw error
  }
}
