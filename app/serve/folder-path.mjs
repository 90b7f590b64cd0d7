// To the tools a module's name ends where a ? or # begins, so none is found in a folder that has one.
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

if (/[#?]/.test(root)) {
  console.error(
    `Racescope cannot be built in a folder whose path has a # or a ?, as ${JSON.stringify(root)} has: move or rename that folder and try again.`,
  )
  process.exit(1)
}
