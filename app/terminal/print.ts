/** What was to be printed could not be, as on a full device. */
class NotPrinted extends Error {}

/** Nobody reads any more, as after `| head`. */
class ReaderGone extends Error {}

/**
 * Prints a text and a line break.
 *
 * @returns when it is out, so that a search whose reader has gone can end. `console.log` hears of nothing.
 * @throws an error that {@link endingWith} understands.
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${text}\n`, (error?: NodeJS.ErrnoException | null) => {
      if (!error) resolve()
      else if (error.code === 'EPIPE') reject(new ReaderGone())
      else reject(new NotPrinted(`the result could not be written: ${error.message}`))
    })
  })
}

/**
 * Runs a program, and lets the process end as it did: with 0 when it is done, or when nobody wants to know
 * the rest; with 1 and one line when its result could not be printed; with 2 and one line about arguments
 * that make no sense.
 *
 * @param BadArguments the class of the errors that tell of such arguments.
 */
export async function endingWith(
  program: () => Promise<void>,
  BadArguments: new () => Error,
): Promise<void> {
  // A failed write is told to its callback and here; if nobody listened here, it would end the process.
  process.stdout.on('error', () => {})
  try {
    await program()
  } catch (error) {
    if (error instanceof ReaderGone) return
    if (error instanceof BadArguments) process.exitCode = 2
    else if (error instanceof NotPrinted) process.exitCode = 1
    else throw error
    console.error(error.message)
  }
}
