import './end-with-parent.mjs'
import './install.mjs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ownFolder } from './own-folder.mjs'

// What it says otherwise is meant for other programs: JSX would be compiled for development.
process.env['NODE_ENV'] = 'production'

// Not there before the install above, so it cannot be a static import.
const { build, preview } = await import('vite')

const root = fileURLToPath(new URL('../..', import.meta.url))

try {
  // A page that is open goes on asking for the files of its own build: the next start leaves them alone.
  const outDir = ownFolder(join(root, '.cache', 'site'), 'site')
  // The other way to read vite.config.ts writes beside the packages.
  const shared = /** @type {const} */ ({ root, configLoader: 'runner', logLevel: 'warn' })
  await build({ ...shared, build: { outDir, emptyOutDir: true } })
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 4173 } })
  console.log(`\nRacescope is at ${server.resolvedUrls?.local[0]}\nStop it with Ctrl+C.`)
} catch (error) {
  console.error(
    `Racescope could not be started: ${error instanceof Error ? error.message : String(error)}`,
  )
  process.exit(1)
}
