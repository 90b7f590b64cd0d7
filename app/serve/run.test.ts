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
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A limit for what hangs: each of these may bundle the terminal's programs on a busy machine. */
const timeout = 240_000

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

let cache: string
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'racescope-test-'))
})
afterEach(() => {
  rmSync(cache, { recursive: true, force: true })
})

/** Runs `npm run check` with a cache of its own. */
function check(
  args: readonly string[],
  { stdout, linesRead }: { readonly stdout?: number; readonly linesRead?: number } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['app/serve/run.mjs', 'app/terminal/check.ts', ...args], {
    cwd: root,
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

/** How many scenarios a JSON text is about. */
function rowsIn({ out }: Ended): number {
  return (JSON.parse(out) as readonly unknown[]).length
}

function keptBundle(): string {
  const [file, ...others] = readdirSync(cache)
  if (file === undefined || others.length > 0) throw new Error(`kept ${readdirSync(cache).join()}`)
  return join(cache, file)
}

it(
  'answers any number of times at once, also where nothing was bundled before',
  { timeout },
  async () => {
    const json = ['rename', 'racy', '--json']
    // A little apart, so that some bundle while others are about to run what was bundled.
    const all = await Promise.all(
      [0, 100, 200, 300, 400].map((pause) => setTimeout(pause).then(() => check(json))),
    )
    for (const ended of all) expect(ended).toEqual({ code: 0, out: all[0]?.out, error: '' })
    expect(all.map(rowsIn)).toEqual([1, 1, 1, 1, 1])
    keptBundle()
  },
)

describe('a bundle that is not whole', () => {
  let out: string
  let file: string
  let whole: string
  beforeAll(async () => {
    cache = mkdtempSync(join(tmpdir(), 'racescope-test-'))
    ;({ out } = await check(['rename', 'racy', '--json']))
    file = basename(keptBundle())
    whole = readFileSync(join(cache, file), 'utf8')
    rmSync(cache, { recursive: true })
  }, timeout)

  it.each([
    ['is empty', () => ''],
    ['was cut off', (code: string) => code.slice(0, code.length / 2)],
    ['was changed', (code: string) => code.replace('56', '57').replace('const ', 'const  ')],
  ])('is made anew where it %s', { timeout }, async (_, damaged) => {
    const bundle = join(cache, file)
    writeFileSync(bundle, damaged(whole))
    expect(await check(['rename', 'racy', '--json'])).toEqual({ code: 0, out, error: '' })
    expect(readFileSync(bundle, 'utf8')).toBe(whole)
  })
})

it('runs where nothing can be kept', { timeout }, async () => {
  rmSync(cache, { recursive: true })
  // Not even the administrator makes a folder below a file.
  writeFileSync(cache, '')
  const ended = await check(['rename', 'racy', '--json'])
  expect({ ...ended, out: rowsIn(ended) }).toEqual({ code: 0, out: 1, error: '' })
})

it.runIf(existsSync('/dev/full'))(
  'fails in one line where its result cannot be written',
  { timeout },
  async () => {
    const { code, error } = await check(['rename'], { stdout: openSync('/dev/full', 'w') })
    expect(code).toBe(1)
    expect(error).toMatch(/^the result could not be written: .*\n$/)
  },
)

it('ends quietly when its reader has gone', { timeout }, async () => {
  const { code, error } = await check([], { linesRead: 1 })
  expect({ code, error }).toEqual({ code: 0, error: '' })
})
