/**
 * A mistake of a program under study, not of the engine: it releases a lock that it does not hold, stores
 * what cannot be shared, or its own callback throws. It ends the thread that made it, and nobody else's.
 *
 * The message is a clause without the thread, such as `guard cannot be released: nobody holds it`.
 */
export class ProgramError extends Error {}

/**
 * Runs a callback of a program under study.
 *
 * @throws ProgramError where the callback throws whatever it throws.
 */
export function runCallback<Result>(callback: () => Result): Result {
  try {
    return callback()
  } catch (error) {
    throw error instanceof ProgramError ? error : new ProgramError(messageOf(error))
  }
}

/** What a program threw, as text. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
