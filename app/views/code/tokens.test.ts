import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sources } from '../../derived/sources.ts'
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

const systems = ['cache', 'counter', 'dns', 'locks', 'receive', 'registry']

it.each(systems)('loses nothing of the source that is shown of the %s', async (system) => {
  const texts = Object.values((await sources(`${system}/model.ts`)).texts ?? {})
  expect(texts.length).toBeGreaterThan(0)
  const lines = texts.flatMap((text) => text.split('\n'))
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
