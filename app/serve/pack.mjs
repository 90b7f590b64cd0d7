// What `npm pack` gives to others beside README and licences: the terminal's program, as one file, and the
// notices that the packages in it ask for.
import './install.mjs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeProgram } from './node-program.mjs'

const { build } = await import('vite')

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = nodeProgram(root, 'app/terminal/racescope.ts')

await build({
  ...program,
  build: {
    ...program.build,
    outDir: join(root, 'command'),
    emptyOutDir: true,
    // Without this a build for Node has no licences: what stays here needs none.
    ssrEmitAssets: true,
    rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
  },
})
