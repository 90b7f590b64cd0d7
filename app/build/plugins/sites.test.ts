import { readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isProgram, sites, sourceRoot } from './sites.ts'

const file = join(sourceRoot, 'cache/strategies/racy.ts')
const source = readFileSync(file, 'utf8')

/** The source as it runs, with its map back to how it was written. */
function transformed(): { readonly code: string; readonly map: SourceMapPayload } {
  const { transform } = sites()
  if (typeof transform !== 'function') throw new Error('sites has no transform')
  return transform.call({} as never, source, file) as ReturnType<typeof transformed>
}

it('leads from each step as it runs to where it was written, to the column', () => {
  const { code, map } = transformed()
  const found = new SourceMap(map)
  const written = source.split('\n')
  const operands = [...code.matchAll(/\}, (?=\w+\.)/g)]
  expect(operands.length).toBeGreaterThan(2)
  for (const { 0: before, index } of operands) {
    const [call = ''] = /^[\w.]+/.exec(code.slice(index + before.length)) ?? []
    // From `cache.byId.get`, the method.
    const within = call.lastIndexOf('.') + 1
    const above = code.slice(0, index + before.length + within).split('\n')
    const entry = found.findEntry(above.length - 1, above.at(-1)?.length ?? 0)
    if (!('originalLine' in entry)) throw new Error(`nothing is known of ${call}`)
    expect(written[entry.originalLine]?.indexOf(call)).toBe(entry.originalColumn - within)
  }
})

it('takes programs for such, and no test of them', () => {
  expect(['cache/strategies/racy.ts', 'cache/scenarios/rename.test.ts'].map(isProgram)).toEqual([
    true,
    false,
  ])
})
