import { expect, it } from 'vitest'
import { judgedIn } from './judged.ts'
import { builtIns } from './list.ts'

function judged(id: string, chosen: readonly string[] | null): readonly string[] {
  const scenario = builtIns.scenario(id)
  if (!scenario) throw new RangeError(`unknown scenario: ${id}`)
  return judgedIn(scenario.build({ strategy: 'racy', options: {} }), scenario, chosen)
}

it('is what the subject names, unless the scenario names something else', () => {
  expect(judged('rename', null)).toEqual(['no-orphan-name', 'reachable-by-name'])
  expect(judged('telling-test', null)).toEqual([
    'assert-newest-by-id',
    'assert-old-name-gone',
    'assert-new-name-there',
  ])
})

it('is what a person chose, as far as that makes sense here', () => {
  expect(judged('telling-test', ['no-orphan-name'])).toEqual(['no-orphan-name'])
  expect(judged('telling-test', ['no-way-back'])).toEqual(judged('telling-test', null))
  expect(judged('ask-twice', ['no-way-back', 'newest-wins'])).toEqual(['no-way-back'])
})
