import { expect, it } from 'vitest'
import { firstSystem } from './first.ts'
import { lazySystems } from './lazy-systems.ts'
import { builtIns } from './list.ts'

it('lists every scenario but the first, by the titles of their scenarios in the order of the list of all', () => {
  const beside = builtIns.scenarios.slice(firstSystem.scenarios.length)
  expect(lazySystems.flatMap(({ titles }) => titles)).toEqual(
    beside.map(({ id, title, subject }) => ({ id, title, subject: { title: subject.title } })),
  )
})

it.each(lazySystems)(
  'loads the scenarios of $titles.0.id that it lists, of one system',
  async (system) => {
    const loaded = await system.load()
    // What a visit begins with is there, and comes once more with the rest of its system.
    const rest = loaded.filter(({ id }) => !firstSystem.scenario(id))
    expect(rest.map(({ id }) => id)).toEqual(system.titles.map(({ id }) => id))
    for (const scenario of loaded) expect(builtIns.scenario(scenario.id)).toBe(scenario)
    expect(new Set(loaded.map(({ subject }) => subject.id))).toEqual(new Set([system.subject]))
  },
)
