import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { circles, importGraph, longestChain } from './import-graph.ts'
import { sourceFiles } from './source-files.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

async function projectGraph() {
  const files = [...(await sourceFiles(root, 'src')), ...(await sourceFiles(root, 'app'))]
  return importGraph(new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])))
}

describe('the project', () => {
  it('has no circle of imports, types included', async () => {
    const graph = await projectGraph()
    expect(graph.size).toBeGreaterThan(200)
    expect(circles(graph)).toEqual([])
  })

  it('says what its longest chain of imports is', async ({ annotate }) => {
    const chain = longestChain(await projectGraph())
    expect(chain.length).toBeGreaterThan(1)
    await annotate(`${chain.length} modules: ${chain.join(' → ')}`)
  })
})

describe('the import graph', () => {
  const graph = importGraph(
    new Map([
      ['a/top.ts', "import { b } from './b.ts'\nimport type { C } from '../c.ts'\nimport 'd3'"],
      ['a/b.ts', "export { d } from '../d.ts?worker'\nimport './missing.ts'"],
      ['c.ts', "import type { D } from './d.ts'"],
      ['d.ts', "let e: import('./e.ts').E"],
      ['e.ts', "const late = () => import('./d.ts')"],
    ]),
  )

  it('has types, late imports and what is passed on', () => {
    expect(Object.fromEntries(graph)).toEqual({
      'a/top.ts': ['a/b.ts', 'c.ts'],
      'a/b.ts': ['d.ts'],
      'c.ts': ['d.ts'],
      'd.ts': ['e.ts'],
      'e.ts': ['d.ts'],
    })
  })

  it('finds circles', () => {
    expect(circles(graph)).toEqual([['d.ts', 'e.ts']])
  })

  it('finds the longest chain', () => {
    expect(longestChain(graph)).toEqual(['a/top.ts', 'a/b.ts', 'd.ts', 'e.ts'])
  })
})
