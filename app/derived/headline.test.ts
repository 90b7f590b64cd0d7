import { expect, it } from 'vitest'
import { textOf } from '../../src/index.ts'
import { derive } from './derive.fixture.ts'
import { known } from './explored.fixture.ts'
import { headlineOf, settingTold } from './headline.ts'

const moment = {
  scenario: 'rename',
  strategy: 'racy',
  options: { listener: 'async' },
  schedule: 'AABB'.split(''),
  at: 4,
}

it('tells the setting alone where the answer is not to be told, as the whole sentence begins', () => {
  const current = derive(moment)
  const setting = textOf(settingTold(current))
  expect(setting).toBe(
    'When two threads rename one entity with upstream’s code and the removal listener …',
  )
  const whole = textOf(headlineOf(current, known('rename', 'racy', moment.options).proof))
  expect(whole.startsWith(`${setting.slice(0, -2)}, `)).toBe(true)
})

it('keeps its words what can be pressed', () => {
  const kinds = settingTold(derive(moment)).flatMap(({ control }) => control?.kind ?? [])
  expect(kinds).toEqual(['scenario', 'strategy', 'world'])
})
