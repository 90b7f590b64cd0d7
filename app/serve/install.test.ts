import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** An npm that installs nothing, says so, and notes each call. */
const npm = `#!/bin/sh
echo called >> calls
echo 'added 1 package'
sleep 1
mkdir -p node_modules
cp package-lock.json node_modules/.package-lock.json
`

let clone: string
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'racescope-test-'))
  cpSync(join(root, 'app/serve'), join(clone, 'app/serve'), { recursive: true })
  cpSync(join(root, 'package.json'), join(clone, 'package.json'))
  const packages = { '': {}, 'node_modules/one': { integrity: 'sha512-1' } }
  writeFileSync(join(clone, 'package-lock.json'), JSON.stringify({ packages }))
  mkdirSync(join(clone, 'bin'))
  writeFileSync(join(clone, 'bin/npm'), npm, { mode: 0o755 })
})
afterEach(() => {
  rmSync(clone, { recursive: true })
})

/** What a start of the clone prints as its answer, and how it ends. */
function installed(): Promise<{ readonly code: number | null; readonly out: string }> {
  const child = spawn(process.execPath, ['app/serve/install.mjs'], {
    cwd: clone,
    env: { ...process.env, PATH: `${join(clone, 'bin')}${delimiter}${process.env['PATH']}` },
  })
  let out = ''
  child.stdout.on('data', (text: Buffer) => (out += String(text)))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out }))
  })
}

function calls(): number {
  return readFileSync(join(clone, 'calls'), 'utf8').trim().split('\n').length
}

// The npm above is a script of a shell.
describe.runIf(process.platform !== 'win32')('a fresh clone', () => {
  it('is installed once, however many are begun at once, and what npm says is no answer', async () => {
    const ended = await Promise.all([installed(), installed(), installed()])
    expect(ended).toEqual(Array.from({ length: 3 }, () => ({ code: 0, out: '' })))
    expect(calls()).toBe(1)
  })

  it('is installed, also after one who began has been killed', async () => {
    mkdirSync(join(clone, '.cache'))
    // No process has this number.
    writeFileSync(join(clone, '.cache/installing'), '4194305')
    expect(await installed()).toEqual({ code: 0, out: '' })
    expect(calls()).toBe(1)
  })
})
