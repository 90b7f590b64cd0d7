import { execFileSync } from 'node:child_process'

const fiveMinutes = 300_000

/** Runs a command to its end, quietly; throws with what it printed if it fails or hangs. */
export function run(command: string, args: readonly string[], cwd?: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: fiveMinutes,
  })
}
