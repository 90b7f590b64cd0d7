import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { breaches } from './breaches.ts'
import { sourceFiles } from './source-files.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

describe('the project', () => {
  it.each(['src', 'app', 'e2e'])('keeps the import law in %s', async (folder) => {
    const files = await sourceFiles(root, folder)
    expect(files).not.toEqual([])
    const found = files.flatMap((file) => breaches(file, readFileSync(join(root, file), 'utf8')))
    expect(found).toEqual([])
  })
})

describe('the import law', () => {
  it.each([
    ['src/memory/heap.ts', "import { value } from './value.ts'"],
    ['src/threads/machine.ts', "import { heap } from '../memory/heap.ts'"],
    ['src/index.ts', "export { explore } from './explorer/explore.ts'"],
    ['src/explorer/explore.test.ts', "import { it } from 'vitest'"],
    ['src/threads/machine.test.ts', "import { SharedLock } from '../objects/lock.ts'"],
    ['src/threads/machine.test.ts', "import { Solo } from './solo.fixture.ts'"],
    ['src/subjects/list.ts', "import { rename } from './cache/scenarios/rename.ts'"],
    ['src/report/markdown.ts', "import type { Scenario } from '../subjects/scenario.ts'"],
    ['app/views/code/code.tsx', "import { Line } from './line.tsx'"],
    ['app/services/explore.ts', "import Search from '../search/explorer.worker.ts?worker&inline'"],
    ['app/draw/lanes.ts', "import type { Run } from '../../src/index.ts'"],
    ['app/layout/lanes.test.ts', "import { run } from '../../src/index.ts'"],
    ['app/App.tsx', "import { Code } from './views/code/code.tsx'"],
    ['app/search/plan.test.ts', "import { knownRuns } from '../../src/known/runs.ts'"],
    ['e2e/smoke.spec.ts', "import { knownRuns } from '../src/known/runs.ts'"],
  ])('lets %s have %s', (file, code) => {
    expect(breaches(file, code)).toEqual([])
  })

  it.each([
    [
      'src/explorer/explore.ts',
      "\nimport { scenarios } from '../subjects/list.ts'",
      'src/explorer/explore.ts:2: src/explorer may not import src/subjects/list.ts, only src/memory, src/steps, src/objects, src/system, src/threads, src/explorer/learn, src/explorer/moves, src/explorer/search, src/explorer/answers',
    ],
    [
      'src/memory/heap.ts',
      "import { max } from 'd3'",
      'src/memory/heap.ts:1: src/memory may not import the package d3, only what lies in it',
    ],
    [
      'src/memory/heap.test.ts',
      "import { max } from 'd3'",
      'src/memory/heap.test.ts:1: src/memory may not import the package d3, only vitest, fast-check, node:',
    ],
    [
      'src/report/markdown.ts',
      "import { Scenario } from '../subjects/scenario.ts'",
      'src/report/markdown.ts:1: src/report may import only types from src/subjects/scenario.ts',
    ],
    [
      'src/subjects/cache/scenarios/rename.ts',
      "import { counter } from '../../counter/model/counter.ts'",
      'src/subjects/cache/scenarios/rename.ts:1: the parts of src/subjects may not import each other, as here src/subjects/counter/model/counter.ts',
    ],
    [
      'src/threads/replay.ts',
      "import { Solo } from './solo.fixture.ts'",
      'src/threads/replay.ts:1: only tests may import the fixture src/threads/solo.fixture.ts',
    ],
    [
      'src/index.ts',
      "export * from './memory/heap.ts'",
      'src/index.ts:1: export * from ./memory/heap.ts: list what is exported by name',
    ],
    [
      'app/session/session.ts',
      "const late = () => import('../../src/memory/heap.ts')",
      'app/session/session.ts:1: app/session may not import src/memory/heap.ts, only src/index.ts, app/clock.ts, app/link, app/derived, app/search',
    ],
    [
      'app/session/session.ts',
      "let heap: import('../../src/memory/heap.ts').Heap",
      'app/session/session.ts:1: app/session may not import src/memory/heap.ts, only src/index.ts, app/clock.ts, app/link, app/derived, app/search',
    ],
    [
      'app/session/session.ts',
      "import { knownRuns } from '../../src/known/runs.ts'",
      'app/session/session.ts:1: app/session may not import src/known/runs.ts, only src/index.ts, app/clock.ts, app/link, app/derived, app/search',
    ],
    [
      'app/session/session.ts',
      'const any = (name: string) => import(name)',
      'app/session/session.ts:1: an import has to name its file as plain text',
    ],
    [
      'app/views/code/code.tsx',
      "export { Map } from '../map/map.tsx'",
      'app/views/code/code.tsx:1: the parts of app/views may not import each other, as here app/views/map/map.tsx',
    ],
    [
      'app/views/map/map.tsx',
      "import { select } from 'd3'",
      'app/views/map/map.tsx:1: app/views may not import the package d3, only preact, zustand',
    ],
    [
      'e2e/smoke.spec.ts',
      "import { explore } from '../src/index.ts'",
      'e2e/smoke.spec.ts:1: e2e may not import src/index.ts, only src/known, src/lessons, src/subjects/*',
    ],
    [
      'app/helpers/misc.ts',
      '',
      'app/helpers/misc.ts: lies in no room of app/build/checks/import-law.ts',
    ],
  ])('stops %s at %s', (file, code, message) => {
    expect(breaches(file, code)).toEqual([message])
  })
})
