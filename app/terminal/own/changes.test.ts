import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Changes } from './changes.ts'

let folder: string
let changes: Changes
let count: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'racescope-test-'))
  count = 0
})
afterEach(() => {
  changes.end()
  rmSync(folder, { recursive: true, force: true })
})

function path(name: string): string {
  return join(folder, name)
}

/** How often changes have been told of, once it is so often. */
async function told(times: number): Promise<number> {
  await vi.waitUntil(() => count >= times, { timeout: 20_000, interval: 20 })
  return count
}

/** So long that what is told was not found by looking. */
const never = 2 ** 30

it('tells of what is written, put in the place of a file, taken away and made', async () => {
  writeFileSync(path('a.js'), 'one')
  changes = new Changes([path('a.js')], () => (count += 1), never)
  writeFileSync(path('a.js'), 'two')
  expect(await told(1)).toBe(1)
  writeFileSync(path('.a.js.swap'), 'three')
  renameSync(path('.a.js.swap'), path('a.js'))
  expect(await told(2)).toBe(2)
  // The first file is another one now, and its folder is still watched.
  writeFileSync(path('a.js'), 'four')
  expect(await told(3)).toBe(3)
  rmSync(path('a.js'))
  expect(await told(4)).toBe(4)
  writeFileSync(path('a.js'), 'five')
  expect(await told(5)).toBe(5)
})

it('looks now and then where nobody tells, as in a folder that is not there yet', async () => {
  changes = new Changes([path('not/there.js')], () => (count += 1), 20)
  mkdirSync(path('not'))
  writeFileSync(path('not/there.js'), 'one')
  expect(await told(1)).toBe(1)
})

it('tells once of a change in parts, and nothing of what leaves the text as it is', async () => {
  writeFileSync(path('a.js'), 'one')
  changes = new Changes([path('a.js')], () => (count += 1), never)
  writeFileSync(path('a.js'), 'one')
  writeFileSync(path('b.js'), 'other')
  await setTimeout(200)
  expect(count).toBe(0)
  writeFileSync(path('a.js'), '')
  writeFileSync(path('a.js'), 'two')
  await setTimeout(200)
  expect(await told(1)).toBe(1)
})
