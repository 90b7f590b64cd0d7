import type { TestSequencer, TestSpecification } from 'vitest/node'

/** The unit tests that take seconds, the longest first: one that began last would keep one core alone. */
export const longest: readonly string[] = [
  'src/known-receive.test.ts',
  'app/sentences/sentences.test.ts',
  'src/explorer/cross-check/cross-check.test.ts',
  'src/known-verdicts.test.ts',
  'src/explorer/answers/why/why.test.ts',
  'src/subjects/random-runs.test.ts',
  'app/serve/run.test.ts',
  'app/serve/start.test.ts',
  'app/serve/pack.test.ts',
]

/** The order of unit tests, on a fresh clone as on an old one: those that take long first, then by name. */
export class LongestFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((file) => moduleId.endsWith(`/${file}`))
  return place < 0 ? longest.length : place
}
