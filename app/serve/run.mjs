// Runs a program of app/terminal: `node app/serve/run.mjs app/terminal/check.ts rename racy`. The bundle
// that it runs is the page's own, through the same transforms, and is kept until a source changes.
import './install.mjs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { programBundle } from './program-bundle.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = process.env['RACESCOPE_CACHE'] ?? join(root, '.cache', 'terminal')
const [entry = '', ...rest] = process.argv.slice(2)

const bundle = await programBundle(root, entry, cache).catch((/** @type {unknown} */ error) => {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(`${entry} could not be made ready to run: ${reason}`)
  process.exit(1)
})
const { status } = spawnSync(process.execPath, [bundle, ...rest], { stdio: 'inherit' })
process.exitCode = status ?? 1
