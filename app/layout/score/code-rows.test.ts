import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CodeSection } from '../../derived/score/code-roll.ts'
import { codeRows, rowOf } from './code-rows.ts'

function section(line: number, endLine: number, touched: readonly number[]): CodeSection {
  return { file: 'cache/racy.ts', name: 'merge', line, endLine, touched: new Set(touched) }
}

const short = section(18, 20, [19])
const long = section(40, 70, [44, 50])

it('sets little code line by line, but for what only closes it', () => {
  const rows = codeRows([short], [['*merge() {', '  yield* a', '}']], 384, new Set())
  expect(rows.map((row) => (row.kind === 'line' ? row.line : row.kind))).toEqual([18, 19])
  expect(rows.map(({ top }) => top)).toEqual([0, 18])
})

it('gives the name of the file a row of its own where the first line has no room for it', () => {
  const first = '*merge(one, another, and, a, third, parameter) {'
  const [head] = codeRows([short], [[first, '', '']], 384, new Set())
  expect(head).toEqual({ kind: 'file', section: 0, top: 0, height: 18 })
})

it('folds long code to the lines that the run touches, until somebody opens it', () => {
  const rows = codeRows([short, long], [[], []], 384, new Set())
  expect(rows.map((row) => (row.kind === 'line' ? row.line : row.kind))).toEqual([
    'fold',
    19,
    'fold',
    44,
    50,
  ])
  expect(rows.filter(({ kind }) => kind === 'fold')).toMatchObject([{ hidden: 2 }, { hidden: 29 }])
  const opened = codeRows([short, long], [[], []], 384, new Set([1]))
  expect(opened.filter((row) => row.kind === 'line' && row.section === 1)).toHaveLength(31)
  expect(rowOf(opened, 1, 44)).toMatchObject({ line: 44 })
  expect(rowOf(rows, 1, 45)).toBeNull()
})

it('breaks long lines and loses nothing of them, and no row is wider than there is room', () => {
  const text = fc.stringMatching(/^ {0,6}[a-z(,. ]{1,140}[a-z]$/)
  fc.assert(
    fc.property(text, fc.integer({ min: 200, max: 500 }), (line, width) => {
      const [row] = codeRows([section(1, 1, [1])], [[line]], width, new Set()).filter(
        ({ kind }) => kind === 'line',
      )
      if (row?.kind !== 'line') throw new Error('no line')
      expect(row.texts.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''))
      expect(row.height).toBe(18 * row.texts.length)
      for (const each of row.texts) expect(each.length * 7.22).toBeLessThanOrEqual(width - 26)
    }),
  )
})
