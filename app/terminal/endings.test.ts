import { expect, it } from 'vitest'
import { builtIns, Exploration } from '../../src/index.ts'
import { endingsOf } from './endings.ts'

it.each([
  ['cold-rename', 'fixed'],
  ['receive-double', 'upstream'],
  ['lock-order', 'opposite'],
])(
  '%s under %s: what an ending is said to break, and what is not judged, is all of it',
  (id, strategy) => {
    const scenario = builtIns.scenario(id)
    if (!scenario) throw new RangeError(`unknown scenario: ${id}`)
    const system = scenario.build({ strategy, options: {} })
    const [, unjudged = '', ...lines] = endingsOf({ scenario, strategy, options: {} }, system)
      .trimEnd()
      .split('\n')
    const apart = unjudged.trim().replace('not judged here: ', '').split(', ')
    const exploration = new Exploration(system)
    exploration.advance(Infinity)
    const expected = exploration.verdict().outcomes.map(({ violates, deadlock }) => {
      const judged = violates.filter((each) => !apart.includes(each))
      return (
        [...(deadlock ? ['deadlock'] : []), ...judged].join(', ') || 'breaks nothing judged here'
      )
    })
    const told = lines.map((line) => line.slice(line.lastIndexOf('  ')).trim())
    expect(new Set(told)).toEqual(new Set(expected))
  },
)
