import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { TestSpecification } from 'vitest/node'
import { longest, LongestFirst } from './longest-first.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

it('names tests that there are', () => {
  expect(longest.filter((file) => !existsSync(root + file))).toEqual([])
})

it('begins with what takes longest, and goes on by name', () => {
  const names = ['/b.test.ts', ...longest.toReversed().map((file) => `/${file}`), '/a.test.ts']
  const files = names.map((moduleId) => ({ moduleId }) as TestSpecification)
  // oxlint-disable-next-line unicorn/no-array-sort -- it is no array's
  expect(new LongestFirst().sort(files).map(({ moduleId }) => moduleId)).toEqual([
    ...longest.map((file) => `/${file}`),
    '/a.test.ts',
    '/b.test.ts',
  ])
})
