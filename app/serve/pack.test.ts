import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A limit for what hangs: what is packed is bundled before. */
const timeout = 240_000

const race = `let count = 0
const guard = lock()
const add = variants({
  racy()   { count++ },
  locked() { guard.acquire(); count++; guard.release() },
})
run(add, add)
atEnd('both are counted', () => count === 2)   //= racy 4 of 6, locked 0 of 2
`

/** A folder as of another repository, in which nothing is but the package. */
let folder: string
/** What npm says is in the package. */
let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'racescope-test-'))
  execFileSync(process.execPath, ['app/serve/pack.mjs'], { cwd: root })
  ;[packed] = JSON.parse(npm(`pack --json --pack-destination "${folder}"`, root))
  writeFileSync(join(folder, 'package.json'), '{"name":"other","version":"1.0.0","private":true}')
  // Nothing may be fetched: there is nothing that it needs besides.
  npm(`install --offline ./${packed.filename}`, folder)
  mkdirSync(join(folder, 'races'))
  writeFileSync(join(folder, 'races/right.js'), race)
  writeFileSync(join(folder, 'races/wrong.js'), race.replace('4 of 6', '3 of 6'))
  writeFileSync(join(folder, 'races/hostile.js'), 'run(() => process.exit(7))\n')
}, timeout)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function npm(args: string, cwd: string): string {
  const quiet = '--no-audit --no-fund --ignore-scripts --loglevel=error'
  return execFileSync(`npm ${args} ${quiet}`, { cwd, shell: true, encoding: 'utf8' })
}

/** How `racescope` ends in the other repository, and what it says. */
function racescope(...args: readonly string[]): {
  readonly code: number | null
  readonly out: string
  readonly error: string
} {
  const command = join(folder, 'node_modules/.bin/racescope')
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return { code: status, out: stdout, error: stderr }
}

it('holds the command, the documents and the licences, and nothing else', () => {
  expect(packed.files.map(({ path }) => path).toSorted()).toEqual([
    'LICENSE',
    'NOTICE',
    'README.md',
    'command/licenses.txt',
    'command/racescope.mjs',
    'package.json',
  ])
  const installed = join(folder, 'node_modules/racescope')
  expect(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))).not.toHaveProperty(
    'dependencies',
  )
  const notices = readFileSync(join(installed, 'command/licenses.txt'), 'utf8')
  expect(notices).toContain('Apache License')
  expect(notices).toMatch(/^acorn [\d.]+ \(MIT\)$/m)
  expect(notices).not.toContain('preact')
  const program = readFileSync(join(installed, 'command/racescope.mjs'), 'utf8')
  const imports = [...program.matchAll(/^(?:import|export) .*from ["'](.*)["']/gm)].map(
    ([, name]) => name,
  )
  expect(imports.filter((name) => !name?.startsWith('node:'))).toEqual([])
  expect(program).not.toContain(root)
  expect(existsSync(join(folder, 'node_modules/preact'))).toBe(false)
})

it('checks races in another repository, and ends as what it found', () => {
  expect(racescope('check', 'races/right.js')).toMatchObject({ code: 0, error: '' })
  const both = racescope('check', 'races/right.js', 'races/wrong.js', '--json')
  expect(JSON.parse(both.out)).toHaveLength(4)
  expect(both).toMatchObject({
    code: 1,
    error:
      'races/wrong.js:8:48 “both are counted” breaks in 4 of 6 schedules under “racy”, and 3 of 6 is pinned. Write racy 4 of 6, or mend the program.\n',
  })
  const none = racescope('check', 'races/none.js', 'races/wrong.js')
  expect(none.code).toBe(2)
  expect(none.error).toContain('races/none.js: There is no such file.')
})

it('interprets what it is given, and runs nothing of it', () => {
  const { code, out, error } = racescope('check', 'races/hostile.js')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toMatch(/^races\/hostile\.js:1:11 A program cannot reach the machine/)
})

it('says what it can do, which it is, and what it does not know', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(racescope('--version')).toEqual({ code: 0, out: `${version}\n`, error: '' })
  expect(racescope('--help').out).toContain('racescope check races/*.js')
  expect(racescope('check', '--help').out).toBe(racescope('--help').out)
  expect(racescope('chek')).toEqual({
    code: 2,
    out: '',
    error: 'unknown command: chek; expected check, --help or --version\n',
  })
  expect(racescope('races/right.js').error).toBe(
    'unknown command: races/right.js; expected racescope check races/right.js\n',
  )
})

it.skipIf(process.platform === 'win32')(
  'watches until it is interrupted',
  { timeout },
  async () => {
    const child = spawn(
      join(folder, 'node_modules/.bin/racescope'),
      ['check', 'races/right.js', '--watch'],
      { cwd: folder },
    )
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('Waiting for a file to change. Ctrl+C ends it.')) child.kill('SIGINT')
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(130)
    expect(out).toMatch(/^right; judged by both are counted\n/)
  },
)
