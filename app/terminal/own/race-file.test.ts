import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Reading } from '../../../src/index.ts'
import { raceFile } from './race-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'racescope-test-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Reads a file as a program of which nothing is right but that it can be read. */
function refusalsOf(name: string, reading?: (text: string) => Reading): readonly string[] {
  const refusals = raceFile(join(folder, name), reading).refusals
  return refusals.map((line) => line.replace(`${folder}/`, ''))
}

it('says of a file that cannot be used why, and what to do, in one line', () => {
  writeFileSync(join(folder, 'latin.js'), Buffer.from([0x2f, 0x2f, 0xe4]))
  writeFileSync(join(folder, 'large.js'), `//${'x'.repeat(256 * 1024)}`)
  symlinkSync(join(folder, 'loop.js'), join(folder, 'loop.js'))
  mkdirSync(join(folder, 'races.js'))
  expect(refusalsOf('races.js')).toEqual(['races.js: This is a folder. Name the files in it.'])
  expect(refusalsOf('none.js')).toEqual(['none.js: There is no such file. Look at the path.'])
  expect(refusalsOf('latin.js/a.js')).toEqual([
    'latin.js/a.js: There is no such file. Look at the path.',
  ])
  expect(refusalsOf('latin.js')).toEqual(['latin.js: The file is not UTF-8. Save it so.'])
  expect(refusalsOf('large.js')).toEqual([
    'large.js: The file has more than 256 KiB. Keep the race alone.',
  ])
  expect(refusalsOf('loop.js')).toEqual([
    expect.stringMatching(/^loop\.js: The file cannot be read: ELOOP/),
  ])
  expect(refusalsOf('a\nb\u202E.js')).toEqual([
    'a\\u{a}b\\u{202e}.js: There is no such file. Look at the path.',
  ])
})

it.skipIf(process.getuid?.() === 0)('says so where it may not read', () => {
  writeFileSync(join(folder, 'shut.js'), '')
  chmodSync(join(folder, 'shut.js'), 0)
  expect(refusalsOf('shut.js')).toEqual([
    'shut.js: The file may not be read. Look at its permissions.',
  ])
})

it.runIf(process.platform === 'linux')('waits for nobody to write', () => {
  execFileSync('mkfifo', [join(folder, 'pipe.js')])
  expect(refusalsOf('pipe.js')).toEqual([
    'pipe.js: This is no file that could be read twice. Name a plain file.',
  ])
})

it('tells each problem of a program in a line of its own, and only so many', () => {
  writeFileSync(join(folder, 'a.js'), '\uFEFFlet x')
  const lines = refusalsOf('a.js', refusing)
  expect(lines[0]).toBe('a.js:1:3 “let x\\u{1b}[2J” is wrong. Mend it.')
  expect(lines).toHaveLength(21)
  expect(lines[20]).toBe('a.js: 3 more are not told.')
})

/** Finds 23 problems in any text. */
function refusing(text: string): Reading {
  return {
    program: null,
    problems: Array.from({ length: 23 }, (_, index) => ({
      line: index + 1,
      column: 3,
      endLine: index + 1,
      endColumn: 4,
      sentence: `“${text}\u001B[2J” is wrong.`,
      suggestion: 'Mend it.',
    })),
  }
}
