import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scenarios } from '../../../src/index.ts'
import { walk } from '../../store/walk.ts'
import { picture } from '../../store/picture.ts'
import { tokensOf } from './tokens.ts'

function joined(line: string): string {
  return tokensOf(line)
    .map(({ text }) => text)
    .join('')
}

/** The pieces that are coloured, as `kind:text`. */
function coloured(line: string): readonly string[] {
  return tokensOf(line)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => `${kind}:${text}`)
}

it('loses nothing of any line, and adds nothing to it', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^(yield\*|\/\/|\/\*|\*\/|'|`|const|of| |a|\*){0,12}$/),
  )
  fc.assert(
    fc.property(line, (text) => {
      expect(joined(text)).toBe(text)
      expect(tokensOf(text).every((token) => token.text !== '')).toBe(true)
    }),
  )
})

it('loses nothing of the source that is shown', () => {
  const files = new Map<string, string>()
  for (const [scenario, { strategies }] of scenarios.entries())
    for (const strategy of strategies.keys()) {
      const steps = Array.from({ length: 30 }, (_, step) => step)
      const { run } = picture(walk({ scenario, strategy, isOptionOn: true, steps, at: 0 }))
      for (const { stack } of run.steps)
        for (const { site } of stack) files.set(site.file.path, site.file.text)
    }
  expect(files.size).toBeGreaterThan(5)
  const lines = [...files.values()].flatMap((text) => text.split('\n'))
  expect(lines.filter((line) => joined(line) !== line)).toEqual([])
})

it('knows an atomic step, a keyword, a string and a comment', () => {
  expect(coloured('    const old = yield* byId.getIfPresent(entry.id)')).toEqual([
    'keyword:const',
    'atomic:yield*',
  ])
  expect(coloured("  if (a) throw new Error(`no ${b}`) // 'why'")).toEqual([
    'keyword:if',
    'keyword:throw',
    'keyword:new',
    'string:`no ${b}`',
    "comment:// 'why'",
  ])
  expect(coloured("  return 'a const of'")).toEqual(['keyword:return', "string:'a const of'"])
})

it('colours no keyword within a longer name', () => {
  expect(coloured('constant.format = newest')).toEqual([])
})

it('knows a line within a longer comment', () => {
  expect(coloured('   * What a const is')).toEqual(['comment:   * What a const is'])
  expect(coloured('   */')).toEqual(['comment:   */'])
  expect(coloured('  *cacheNewEntry(entry) {')).toEqual([])
})
