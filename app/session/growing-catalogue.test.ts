import { expect, it } from 'vitest'
import { builtIns, firstSystem } from '../../src/index.ts'
import { GrowingCatalogue } from './growing-catalogue.ts'

it('has the first system, and when it has grown all of them, in their order', () => {
  const catalogue = new GrowingCatalogue(firstSystem)
  expect(catalogue.scenarios).toBe(firstSystem.scenarios)
  expect(catalogue.scenario('dns')).toBeUndefined()
  const rename = catalogue.scenario('rename')

  catalogue.growTo(builtIns)
  expect(catalogue.scenarios).toBe(builtIns.scenarios)
  expect(catalogue.scenario('dns')?.id).toBe('dns')
  expect(catalogue.scenario('rename')).toBe(rename)
  expect(catalogue.opening).toBe(firstSystem.opening)
})

it('refuses to become smaller', () => {
  const catalogue = new GrowingCatalogue(builtIns)
  expect(() => {
    catalogue.growTo(firstSystem)
  }).toThrow('a catalogue without lost-update is not a larger one')
  expect(catalogue.scenarios).toBe(builtIns.scenarios)
})

it('can be added to, as any other', () => {
  const rename = firstSystem.scenario('rename')
  if (!rename) throw new Error('no rename')
  const mine = { ...rename, id: 'mine' }
  expect(new GrowingCatalogue(firstSystem).with(mine).scenario('mine')).toBe(mine)
})
