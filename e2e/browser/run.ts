import { spawnSync } from 'node:child_process'

const fiveMinutes = 300_000

/** Runs a command to its end, quietly; throws with what it complained of last if it fails or hangs. */
export function run(command: string, args: readonly string[], cwd?: string): void {
  const { status, error, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: fiveMinutes,
  })
  if (status === 0) return
  const lines = stderr.trim().split('\n')
  const complaint =
    error?.message ?? lines.findLast((line) => /^E:|error/i.test(line)) ?? lines.at(-1)
  throw new Error(`${command} ${args.join(' ')} failed: ${complaint}`)
}
