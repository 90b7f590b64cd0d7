import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from './is-alive.mjs'

const day = 24 * 60 * 60 * 1000

/**
 * Makes a folder that belongs to this process alone, and goes with it: no other start of the same checkout
 * can take its files away. What a killed process left behind is removed a day later.
 *
 * @param {string} parent is made if it is not there. Where it cannot be written, the system's folder for
 *   temporary files takes its place.
 * @param {string} name what the folder's name starts with.
 * @returns {string} the folder's path.
 * @throws Error if nothing can be written there either.
 */
export function ownFolder(parent, name) {
  const folder = made(parent, name) ?? mkdtempSync(join(tmpdir(), `racescope-${name}-`))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  // Without a listener these signals end a process before it has exited.
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ]))
    process.on(signal, () => process.exit(128 + number))
  return folder
}

/**
 * @param {string} parent
 * @param {string} name
 */
function made(parent, name) {
  try {
    mkdirSync(parent, { recursive: true })
    removeAbandoned(parent, name)
    return mkdtempSync(join(parent, `${name}-${process.pid}-`))
  } catch {
    return undefined
  }
}

/**
 * @param {string} parent
 * @param {string} name
 */
function removeAbandoned(parent, name) {
  for (const child of readdirSync(parent)) {
    const [, pid] = new RegExp(`^${name}-(\\d+)-`).exec(child) ?? []
    const folder = join(parent, child)
    const isOld = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) > day
    if (pid !== undefined && isOld && !isAlive(Number(pid)))
      rmSync(folder, { recursive: true, force: true })
  }
}
