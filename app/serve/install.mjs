// Runs on a fresh clone, before any package is there: importing it installs what the lock file
// names and node_modules lacks. So it is plain JavaScript and imports Node's own modules only.
import './node-version.mjs'
import './folder-path.mjs'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isAlive } from './is-alive.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Names the process that installs, so that no other one of this checkout does so at the same time. */
const turn = `${root}/.cache/installing`

while (!isInstalled()) {
  if (!takesTurn()) {
    pause(200)
    continue
  }
  if (!isInstalled()) install()
  rmSync(turn, { force: true })
  break
}

function install() {
  // NODE_ENV=production would leave out the very tools that build the page.
  // And npm's own words are wanted here, which .npmrc turns off for the sake of what scripts print; they
  // go where they are not taken for an answer.
  const npm = spawnSync('npm ci --include=dev --loglevel=warn', {
    cwd: root,
    shell: true,
    stdio: ['inherit', 2, 2],
  })
  if (npm.status !== 0) {
    rmSync(turn, { force: true })
    console.error('Could not install the packages in package-lock.json: npm says why, above.')
    process.exit(1)
  }
}

function takesTurn() {
  try {
    mkdirSync(dirname(turn), { recursive: true })
    writeFileSync(turn, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    // Where nothing can be written, npm says so.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') return true
    if (!isAlive(holder())) rmSync(turn, { force: true })
    return false
  }
}

/** The process whose turn it is. */
function holder() {
  try {
    // Empty for the moment between being made and being written.
    return Number(readFileSync(turn, 'utf8') || process.pid)
  } catch {
    return process.pid
  }
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  return Object.entries(wanted).every(([path, { optional, integrity }]) => {
    if (path === '') return true // the project itself
    const found = present[path]
    // npm leaves out the native packages of other platforms, all of them optional.
    return found === undefined ? optional === true : found.integrity === integrity
  })
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { optional?: boolean, integrity?: string }>}
 */
function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(`${root}/${lockFile}`, 'utf8')).packages
  } catch {
    return {}
  }
}
