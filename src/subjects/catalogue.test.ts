import { describe, expect, it } from 'vitest'
import { catalogueOf, comparable } from './catalogue.ts'
import { builtIns } from './list.ts'
import type { Scenario } from './scenario.ts'

function scenarioOf(id: string): Scenario {
  const found = builtIns.scenario(id)
  if (!found) throw new RangeError(`unknown scenario: ${id}`)
  return found
}

describe('a catalogue', () => {
  it('has each scenario under its id', () => {
    for (const scenario of builtIns.scenarios) expect(builtIns.scenario(scenario.id)).toBe(scenario)
    expect(builtIns.scenario('nowhere')).toBeUndefined()
  })

  it('can be given one scenario more, and is itself no other for that', () => {
    const own = { ...scenarioOf('lost-update'), id: 'mine' }
    expect(builtIns.with(own).scenario('mine')).toBe(own)
    expect(builtIns.scenario('mine')).toBeUndefined()
  })

  it('refuses two scenarios of one id, and an opening that is none', () => {
    expect(() => builtIns.with(scenarioOf('rename'))).toThrow('two scenarios are called rename')
    expect(() => catalogueOf([scenarioOf('lost-update')], builtIns.opening)).toThrow(
      'unknown scenario of the opening: rename',
    )
  })
})

describe('what is compared', () => {
  it('is every scenario of one system, in the order of the catalogue', () => {
    const ids = comparable(builtIns, scenarioOf('rename')).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['rename', 'cold-rename', 'refresh', 'three-evict']))
    expect(ids).not.toContain('lost-update')
    expect(ids).toEqual(builtIns.scenarios.map(({ id }) => id).filter((id) => ids.includes(id)))
  })

  it('is a scenario alone, if its system has no other', () => {
    const lockOrder = scenarioOf('lock-order')
    expect(comparable(builtIns, lockOrder)).toEqual([lockOrder])
  })
})
