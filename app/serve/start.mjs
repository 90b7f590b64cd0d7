import './end-with-parent.mjs'
import './install.mjs'
import { fileURLToPath } from 'node:url'

// Not there before the install above, so it cannot be a static import.
const { build, preview } = await import('vite')

const root = fileURLToPath(new URL('../..', import.meta.url))

await build({ root, logLevel: 'warn' })
const server = await preview({ root, logLevel: 'warn', preview: { port: 4173 } })
console.log(`\nRacescope is at ${server.resolvedUrls?.local[0]}\nStop it with Ctrl+C.`)
