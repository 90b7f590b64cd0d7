import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { smallProject } from './small-project.fixture.ts'

/** A limit for what hangs: each of these may bundle a program on a busy machine. */
const timeout = 240_000

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

const answer = { code: 0, out: '[56]\n', error: '' }

let project: string
let cache: string
/** What is kept where nothing was. */
let bundle: { readonly file: string; readonly code: string }
beforeAll(async () => {
  project = smallProject()
  cache = mkdtempSync(join(tmpdir(), 'racescope-test-'))
  await run()
  const kept = keptBundle()
  bundle = { file: basename(kept), code: readFileSync(kept, 'utf8') }
  rmSync(cache, { recursive: true })
}, timeout)
afterAll(() => {
  rmSync(project, { recursive: true, force: true })
})
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'racescope-test-'))
})
afterEach(() => {
  rmSync(cache, { recursive: true, force: true })
})

/** Runs the project's program, as `npm run check` runs this one's, with a cache of its own. */
function run(
  args: readonly string[] = [],
  { stdout, linesRead }: { readonly stdout?: number; readonly linesRead?: number } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['app/serve/run.mjs', 'app/answer.ts', ...args], {
    cwd: project,
    env: { ...process.env, RACESCOPE_CACHE: cache },
    stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
  })
  let out = ''
  let error = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (linesRead !== undefined && out.split('\n').length > linesRead) child.stdout?.destroy()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (error += text))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, error }))
  })
}

function keptBundle(): string {
  const [file, ...others] = readdirSync(cache)
  if (file === undefined || others.length > 0) throw new Error(`kept ${readdirSync(cache).join()}`)
  return join(cache, file)
}

/** Keeps some code as the bundle that is looked for. */
function keep(code: string): string {
  const kept = join(cache, bundle.file)
  writeFileSync(kept, code)
  return kept
}

it(
  'answers any number of times at once, also where nothing was bundled before',
  { timeout },
  async () => {
    // A little apart, so that some bundle while others are about to run what was bundled.
    const all = await Promise.all(
      [0, 100, 200, 300, 400].map((pause) => setTimeout(pause).then(() => run())),
    )
    expect(all).toEqual([answer, answer, answer, answer, answer])
    keptBundle()
  },
)

it.each([
  ['is empty', () => ''],
  ['was cut off', (code: string) => code.slice(0, code.length / 2)],
  ['was changed', (code: string) => code.replace('56', '57').replace('const ', 'const  ')],
])('a bundle is made anew where it %s', { timeout }, async (_, damaged) => {
  const kept = keep(damaged(bundle.code))
  expect(await run()).toEqual(answer)
  expect(readFileSync(kept, 'utf8')).toBe(bundle.code)
})

it('runs where nothing can be kept', { timeout }, async () => {
  rmSync(cache, { recursive: true })
  // Not even the administrator makes a folder below a file.
  writeFileSync(cache, '')
  expect(await run()).toEqual(answer)
})

it.runIf(existsSync('/dev/full'))(
  'fails in one line where its result cannot be written',
  { timeout },
  async () => {
    keep(bundle.code)
    const { code, error } = await run([], { stdout: openSync('/dev/full', 'w') })
    expect(code).toBe(1)
    expect(error).toMatch(/^the result could not be written: .*\n$/)
  },
)

it('ends quietly when its reader has gone', { timeout }, async () => {
  keep(bundle.code)
  const { code, error } = await run(['50000'], { linesRead: 1 })
  expect({ code, error }).toEqual({ code: 0, error: '' })
})
