// Runs on a fresh clone, before any package is there: importing it installs what the lock file
// names and node_modules lacks. So it is plain JavaScript and imports Node's own modules only.
import './node-version.mjs'
import './folder-path.mjs'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

if (!isInstalled()) {
  // NODE_ENV=production would leave out the very tools that build the page.
  // And npm's own words are wanted here, which .npmrc turns off for the sake of what scripts print.
  const npm = spawnSync('npm ci --include=dev --loglevel=warn', {
    cwd: root,
    shell: true,
    stdio: 'inherit',
  })
  if (npm.status !== 0) {
    console.error('Could not install the packages in package-lock.json: npm says why, above.')
    process.exit(1)
  }
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
