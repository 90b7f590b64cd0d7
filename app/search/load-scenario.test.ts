import { expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { loadScenario } from './load-scenario.ts'

it.each(builtIns.scenarios.map(({ id }) => id))('loads %s', async (id) => {
  expect(await loadScenario(id)).toBe(builtIns.scenario(id))
})

it('has none that there is not', async () => {
  expect(await loadScenario('luck')).toBeUndefined()
})
