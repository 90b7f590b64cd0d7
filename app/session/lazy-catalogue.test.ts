import { expect, it, vi } from 'vitest'
import { builtIns, firstSystem, lazySystems } from '../../src/index.ts'
import { LazyCatalogue } from './lazy-catalogue.ts'

const ids = ({ scenarios }: Pick<LazyCatalogue, 'scenarios'>) => scenarios.map(({ id }) => id)

it('has every title, and of the scenarios those of the first system', () => {
  const catalogue = new LazyCatalogue(firstSystem, lazySystems)
  expect(catalogue.titles.map(({ id, title }) => [id, title])).toEqual(
    builtIns.scenarios.map(({ id, title }) => [id, title]),
  )
  expect(catalogue.scenarios).toEqual(firstSystem.scenarios)
  expect(catalogue.opening).toBe(firstSystem.opening)
  expect(catalogue.scenario('dns')).toBeUndefined()
})

it('loads the system of a scenario and no other, and keeps what was there', async () => {
  const catalogue = new LazyCatalogue(firstSystem, lazySystems)
  await catalogue.load('receive-stuck')
  expect(ids(catalogue)).toEqual([
    ...ids(firstSystem),
    ...ids(builtIns).filter((id) => id.startsWith('receive-')),
  ])
  expect(catalogue.scenario('receive-stuck')).toBe(builtIns.scenario('receive-stuck'))
  expect(catalogue.scenario('rename')).toBe(firstSystem.scenario('rename'))
  await catalogue.load('dns')
  // In the order in which they are offered, and not in that in which they came.
  expect(ids(catalogue)).toEqual(ids(builtIns).filter((id) => catalogue.scenario(id) !== undefined))
})

it('says what is not there of a system that has begun to be', async () => {
  const catalogue = new LazyCatalogue(firstSystem, lazySystems)
  const [rename] = firstSystem.scenarios
  if (!rename) throw new Error('no scenario')
  const others = ids(builtIns).filter((id) => builtIns.scenario(id)?.subject === rename.subject)
  const unloaded = catalogue.unloadedBeside(rename).map(({ id }) => id)
  expect(unloaded).toEqual(others.filter((id) => id !== 'rename'))
  await catalogue.load('cold-rename')
  expect(catalogue.unloadedBeside(rename)).toEqual([])
  await catalogue.load('dns')
  expect(catalogue.unloadedBeside(catalogue.scenario('dns')!)).toEqual([])
  expect(builtIns.unloadedBeside(rename)).toEqual([])
})

it('has a system once, however often it is asked for', async () => {
  const counter = lazySystems.find(({ titles }) => titles[0]?.id === 'lost-update')
  if (!counter) throw new Error('no system')
  const load = vi.fn<typeof counter.load>(() => counter.load())
  const catalogue = new LazyCatalogue(firstSystem, [{ ...counter, load }])
  await Promise.all([catalogue.load('lost-update'), catalogue.load('lost-update')])
  load.mockClear()
  await catalogue.load('lost-update')
  expect(load).not.toHaveBeenCalled()
  expect(ids(catalogue)).toEqual([...ids(firstSystem), 'lost-update'])
})

it('says why a system could not be loaded, and can be asked again', async () => {
  const counter = lazySystems.find(({ titles }) => titles[0]?.id === 'lost-update')
  if (!counter) throw new Error('no system')
  const load = vi
    .fn<typeof counter.load>(() => counter.load())
    .mockRejectedValueOnce(new TypeError('no network'))
  const catalogue = new LazyCatalogue(firstSystem, [{ ...counter, load }])
  await expect(catalogue.load('lost-update')).rejects.toThrow('no network')
  expect(catalogue.scenario('lost-update')).toBeUndefined()
  await catalogue.load('lost-update')
  expect(catalogue.scenario('lost-update')).toBe(builtIns.scenario('lost-update'))
})

it('refuses what there is not', async () => {
  const catalogue = new LazyCatalogue(firstSystem, lazySystems)
  await expect(catalogue.load('nowhere')).rejects.toThrow('unknown scenario: nowhere')
})
