import { BadArguments } from './bad-arguments.ts'
import { readArguments } from './arguments.ts'
import { checkedBy } from './checked-by.ts'
import { helpText } from './help.ts'
import { watchFiles } from './own/watch.ts'
import { endingWith, print } from './print.ts'
import { checkOnce } from './round.ts'

/** Ends a process as one that somebody has ended with Ctrl+C: 128 and the number of the signal. */
const interrupted = 130

/**
 * Checks what the arguments ask for, says what was found, and sets how the process ends: see {@link endingWith} and
 * `Code`.
 *
 * @param command how it was begun, as help says it.
 */
export async function runCheck(args: readonly string[], command: string): Promise<void> {
  await endingWith(() => check(args, command), BadArguments)
}

async function check(args: readonly string[], command: string): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return print(helpText(command))
  const request = readArguments(args)
  if (!request.watch) {
    process.exitCode = await checkOnce(request, {
      search: (target, how) => Promise.resolve(checkedBy(target, how)),
      print,
      complain,
    })
    return
  }
  const ended = new AbortController()
  process.once('SIGINT', () => {
    process.exitCode = interrupted
    ended.abort()
  })
  await watchFiles(request, { print, complain }, { clear, rest }, ended.signal)
}

function complain(line: string): void {
  console.error(line)
}

/** Clears a terminal that can do so, with what was scrolled away. */
function clear(): void {
  if (process.stdout.isTTY && process.env['TERM'] !== 'dumb')
    process.stdout.write('\u001B[2J\u001B[3J\u001B[H')
}

function rest(): void {
  console.error('Waiting for a file to change. Ctrl+C ends it.')
}
