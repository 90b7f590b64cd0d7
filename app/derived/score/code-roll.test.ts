import { expect, it } from 'vitest'
import { derive } from '../derive.fixture.ts'
import { codeRoll } from './code-roll.ts'

function rollOf(run: string, place: string, at = run.length) {
  const [scenario = '', strategy = ''] = place.split('/')
  return codeRoll(derive({ scenario, strategy, options: {}, schedule: run.split(''), at }))
}

it('has each step at the line of code that it ran', () => {
  const { sections, steps } = rollOf('AABBBBAA', 'rename/racy')
  expect(sections.map(({ file, name }) => `${file} ${name}`)).toEqual([
    'cache/strategies/racy.ts cacheNewEntry',
  ])
  const [read, merge, , , put, remove] = steps.map((place) => place?.line ?? 0)
  expect(steps.map((place) => place?.line)).toEqual([
    read,
    merge,
    read,
    merge,
    put,
    remove,
    put,
    remove,
  ])
  expect([read, merge, put, remove]).toEqual(
    [read, merge, put, remove].toSorted((a = 0, b = 0) => a - b),
  )
})

it('says where each thread stands, and whether it has ended there', () => {
  const { threads, steps } = rollOf('AABBBBAA', 'rename/racy', 6)
  expect(threads).toEqual([
    { name: 'A', isDone: false, ...steps[6] },
    { name: 'B', isDone: true, ...steps[5] },
  ])
})

it('begins with the code of the first thread, where nobody has taken a step', () => {
  const { sections, threads, steps } = rollOf('', 'lock-order/opposite')
  expect(steps).toEqual([])
  expect(threads.map(({ name }) => name)).toEqual(['A', 'B'])
  expect(sections[threads[0]?.section ?? -1]?.touched).toContain(threads[0]?.line)
})

it('leaves out a method that only calls another, and has those that take steps in their order', () => {
  const { sections, steps } = rollOf('AAAAAAAAA', 'refresh/racy')
  expect(sections.map(({ name }) => name)).toContain('cacheNewEntry')
  const visited = steps.map((place) => place?.section ?? -1)
  const firsts = sections.map((_, index) => visited.indexOf(index)).filter((step) => step >= 0)
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
})

it('has the same methods in the same order at every moment of a run', () => {
  const run = 'BAAAAAAAA'
  const sectionsAt = (at: number) => rollOf(run, 'refresh/racy', at).sections
  for (let at = 1; at <= run.length; at++) expect(sectionsAt(at)).toEqual(sectionsAt(0))
})
