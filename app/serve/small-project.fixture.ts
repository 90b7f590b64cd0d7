import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is taken from this project as it is: how it is served, and how its programs print. */
const shared = ['package.json', 'app/serve', 'app/terminal/print.ts']

/** Prints an answer, or as many lines as it is told to. */
const program = `
import { endingWith, print } from './terminal/print.ts'

class BadArguments extends Error {}
const answer = 56
const [lines] = process.argv.slice(2)

await endingWith(async () => {
  if (lines === undefined) await print(JSON.stringify([answer]))
  else for (let line = 1; line <= Number(lines); line++) await print(\`line \${line}\`)
}, BadArguments)
`

const files = {
  // It needs nothing to be installed: what it is built with is this project's own.
  'package-lock.json': '{ "packages": {} }\n',
  'vite.config.ts': "export default { base: './' }\n",
  'tsconfig.json': '{}\n',
  'index.html':
    '<!doctype html><title>Small</title><script type="module" src="./src/main.ts"></script>\n',
  'src/main.ts': "document.body.append('small')\n",
  'app/answer.ts': program,
}

/**
 * A project that is started, bundled and served as this one is, and is so small that this takes a moment.
 *
 * @returns its folder, which whoever asked for it removes.
 */
export function smallProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'racescope-test-'))
  for (const part of shared) cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
