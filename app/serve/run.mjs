// Runs a program of app/terminal: `node app/serve/run.mjs app/terminal/check.ts rename racy`. The bundle
// that it makes is the page's own, through the same transforms, and is kept until a source changes.
import './install.mjs'
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [entry = '', ...rest] = process.argv.slice(2)
const outDir = join(root, '.cache', 'terminal', basename(entry, '.ts'))
const bundle = join(outDir, `${basename(entry, '.ts')}.js`)

if (isStale()) {
  const { build } = await import('vite')
  await build({
    root,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: join(root, entry), outDir, emptyOutDir: true, target: 'node20', minify: false },
  })
}
const { status } = spawnSync(process.execPath, [bundle, ...rest], { stdio: 'inherit' })
process.exitCode = status ?? 1

function isStale() {
  const sources = ['src', 'app/terminal', 'app/build', 'vite.config.ts', 'package-lock.json']
  try {
    const built = statSync(bundle).mtimeMs
    return sources.some((source) => newest(join(root, source)) > built)
  } catch {
    return true
  }
}

/**
 * When something below a path was last changed: also a folder, which changes when a file leaves it.
 *
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  const children = readdirSync(path).map((name) => newest(join(path, name)))
  return Math.max(stats.mtimeMs, ...children)
}
