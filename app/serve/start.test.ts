import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { smallProject } from './small-project.fixture.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A limit for what hangs: two builds, on a busy machine. */
const timeout = 240_000

let project: string
beforeAll(() => {
  project = smallProject()
})
afterAll(() => {
  rmSync(project, { recursive: true, force: true })
})

let running: ChildProcess[] = []
afterEach(() => {
  for (const child of running) child.kill()
  running = []
})

interface Started {
  readonly child: ChildProcess
  readonly address: string
}

/** `npm start`, once it has told where the page is. */
async function start(): Promise<Started> {
  const child = spawn(process.execPath, ['app/serve/start.mjs'], { cwd: project })
  running.push(child)
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += String(text)
      const [, address] = /is at (\S+)/.exec(said) ?? []
      if (address !== undefined) resolve({ child, address })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', () => reject(new Error(`ended without an address: ${said}`)))
  })
}

/** The status of each file that the page at an address names, and of the page. */
async function statuses(address: string): Promise<readonly number[]> {
  const page = await fetch(address)
  const files = [...(await page.text()).matchAll(/"\.\/(assets\/[^"]+)"/g)]
  const answers = await Promise.all(files.map(([, file]) => fetch(new URL(file ?? '', address))))
  return [page, ...answers].map(({ status }) => status)
}

function sites(): readonly string[] {
  return readdirSync(join(project, '.cache', 'site'))
}

it(
  'serves on while the same checkout is started again, and leaves nothing behind',
  { timeout },
  async () => {
    const first = await start()
    const starting = start()
    const seen = new Set<number>()
    const look = async ({ address }: Started) => {
      for (const status of await statuses(address)) seen.add(status)
    }
    while ((await Promise.race([starting, look(first)])) === undefined);
    const second = await starting
    await look(first)
    await look(second)
    expect([...seen]).toEqual([200])
    expect(second.address).not.toBe(first.address)

    const mine = running.map(({ pid }) => pid)
    expect(sites().filter((site) => mine.some((pid) => site.includes(`-${pid}-`)))).toHaveLength(2)
    for (const { child } of [first, second]) {
      child.kill('SIGINT')
      expect(await once(child, 'exit')).toEqual([130, null])
    }
    expect(sites().filter((site) => mine.some((pid) => site.includes(`-${pid}-`)))).toEqual([])
  },
)

it.each(['a#b', 'a?b'])('says in one line that it cannot be built in a folder named %s', (name) => {
  const parent = mkdtempSync(join(tmpdir(), 'racescope-test-'))
  for (const part of ['package.json', 'app/serve'])
    cpSync(join(root, part), join(parent, name, part), { recursive: true })
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(parent, name, 'app/serve/start.mjs')],
    { encoding: 'utf8' },
  )
  rmSync(parent, { recursive: true })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Racescope cannot be built in a folder whose path has a # or a \?.*\n$/)
})
