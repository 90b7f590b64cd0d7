import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readArguments } from '../arguments.ts'
import { watchFiles } from './watch.ts'

const small =
  'let count = 0\nrun(() => count++, () => count++)\natEnd("two", () => count === 2) //= 4 of 6'

/** More schedules than anybody waits for: nine threads of twelve steps each, no two of them alike. */
const large = `let count = 0
${Array.from({ length: 9 }, (_, index) => `const f${index} = () => { ${`count = (count * 31 + ${index}) % 1000003; `.repeat(6)} }`).join('\n')}
run(${Array.from({ length: 9 }, (_, index) => `f${index}`).join(', ')})`

let path: string
let folder: string
let ended: AbortController
/** What was shown, in its order. */
let shown: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'racescope-test-'))
  path = join(folder, 'race.js')
  ended = new AbortController()
  shown = []
})
afterEach(() => {
  ended.abort()
  rmSync(folder, { recursive: true, force: true })
})

function watching(...more: readonly string[]): Promise<void> {
  return watchFiles(
    readArguments([path, '--watch', ...more]),
    {
      print(text) {
        shown.push(text.split('\n').find((line) => line.includes('two ')) ?? text)
        return Promise.resolve()
      },
      complain: (line) => shown.push(line.replace(path, 'race.js')),
    },
    { clear: () => shown.push('clear'), rest: () => shown.push('rest') },
    ended.signal,
  )
}

async function seen(...expected: readonly unknown[]): Promise<void> {
  await vi.waitFor(() => expect(shown).toEqual(expected), { timeout: 20_000, interval: 20 })
  shown.length = 0
}

it('checks again when the file has changed, until it is ended', async () => {
  writeFileSync(path, small)
  const done = watching()
  const breaks = expect.stringMatching(/^ {2}two +4 of 6 schedules/)
  await seen('clear', breaks, 'rest')
  writeFileSync(path, small.replace('4 of 6', '3 of 6'))
  await seen(
    'clear',
    breaks,
    expect.stringMatching(/^race\.js:3:33 .+ and 3 of 6 is pinned/),
    'rest',
  )
  writeFileSync(path, 'run(')
  await seen('clear', expect.stringMatching(/^race\.js:1:/), 'rest')
  rmSync(path)
  await seen('clear', 'race.js: There is no such file. Look at the path.', 'rest')
  writeFileSync(path, small)
  await seen('clear', breaks, 'rest')
  ended.abort()
  await done
})

it('drops a search that nobody waits for any more', async () => {
  writeFileSync(path, large)
  const done = watching()
  await seen('clear')
  writeFileSync(path, small)
  await seen('clear', expect.stringMatching(/^ {2}two +4 of 6 schedules/), 'rest')
  writeFileSync(path, large)
  await seen('clear')
  ended.abort()
  await done
  expect(shown).toEqual([])
})

it('takes no variant that is not there at the beginning, and waits for one that went', async () => {
  const two = 'const f = variants({ a() { throw "no" }, b() {} })\nrun(f)'
  writeFileSync(path, two)
  await expect(watching('c')).rejects.toThrow(/^unknown variant: c; /)
  shown.length = 0
  const done = watching('a')
  await seen('clear', expect.stringContaining('no-failure'), 'rest')
  writeFileSync(path, two.replace('a()', 'c()'))
  await seen('clear', expect.stringMatching(/^unknown variant: a; /))
  writeFileSync(path, `${two}\n`)
  await seen('clear', expect.stringContaining('no-failure'), 'rest')
  ended.abort()
  await done
})
