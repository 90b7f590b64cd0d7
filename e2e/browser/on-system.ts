import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { browsers, type BrowserName } from './browsers.ts'

/** The browser of this kind that somebody has installed on this machine. */
export function onSystem(name: BrowserName): string | undefined {
  const { commands, applications } = browsers[name]
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...applications].find((path) => existsSync(path))
}
