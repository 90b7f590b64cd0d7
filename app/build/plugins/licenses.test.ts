import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { noticeOf, packageFolder } from './licenses.ts'

const packages = resolve(import.meta.dirname, '../../../node_modules')

it.each([
  [`${packages}/preact/compat/dist/compat.mjs`, `${packages}/preact`],
  [`${packages}/@codemirror/state/dist/index.js?x=1`, `${packages}/@codemirror/state`],
  [`/a/node_modules/b/node_modules/c/index.js`, `/a/node_modules/b/node_modules/c`],
  ['\0vite/preload-helper.js', `${packages}/vite`],
  ['\0rolldown/runtime.js', `${packages}/rolldown`],
  ['/project/src/index.ts', undefined],
  ['\0virtual:program-sources', undefined],
])('knows which package a module comes from: %j', (id, folder) => {
  expect(packageFolder(id)).toBe(folder)
})

it('has the notice that a licence asks for', () => {
  expect(noticeOf(`${packages}/d3-ease`)).toMatch(
    /^d3-ease [\d.]+ \(BSD-3-Clause\)\n\nCopyright .*Mike Bostock/,
  )
  expect(noticeOf(`${packages}/preact`)).toContain('Copyright (c) 2015-present Jason Miller')
})

it('leaves out of the notice of the bundler what is not in the page', () => {
  expect(noticeOf(`${packages}/vite`)).toContain('Vite contributors')
  expect(noticeOf(`${packages}/vite`).length).toBeLessThan(2_000)
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'racescope-test-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

it('stops the build for a package that comes without a licence', () => {
  mkdirSync(join(folder, 'lib'))
  writeFileSync(join(folder, 'package.json'), '{"name":"lost","version":"1.0.0","license":"MIT"}')
  expect(() => noticeOf(folder)).toThrow('lost 1.0.0 is in the bundle and comes without a licence')
})
