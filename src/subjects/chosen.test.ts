import { expect, it } from 'vitest'
import { chosenValue } from './chosen.ts'
import { builtIns } from './list.ts'

const weather = {
  id: 'weather',
  label: 'Weather',
  sentence: '',
  choices: ['rain', 'sun', 'snow'].map((id) => ({ id, label: id, sentence: '' })),
  default: 'sun',
}

it('is what a setting says of an option, else its default, wherever that stands', () => {
  expect(chosenValue(weather, { options: {} })).toBe('sun')
  expect(chosenValue(weather, { options: { weather: 'snow' } })).toBe('snow')
  expect(() => chosenValue(weather, { options: { weather: 'hail' } })).toThrow(
    'unknown weather: hail',
  )
})

it('has the same choices for one option in every scenario, whatever the default is there', () => {
  const options = builtIns.scenarios.flatMap((scenario) => scenario.options)
  const byId = new Map(options.map((option) => [option.id, option]))
  for (const { id, choices } of options) expect(choices).toEqual(byId.get(id)?.choices)
  const engines = options.filter(({ id }) => id === 'engine')
  expect(new Set(engines.map((option) => option.default)).size).toBe(2)
})

it('has a default that is a choice, and no choice twice', () => {
  for (const { choices, default: byDefault } of builtIns.scenarios.flatMap(
    (each) => each.options,
  )) {
    const ids = choices.map(({ id }) => id)
    expect(ids).toContain(byDefault)
    expect(new Set(ids).size).toBe(ids.length)
  }
})
