import { expect, it } from 'vitest'
import { replay } from '../../../threads/replay.ts'
import { lostUpdate } from './lost-update.ts'

it('blocks whoever comes second to the lock', () => {
  const system = lostUpdate.build({ strategy: 'lock', options: {} })
  expect(replay(system, ['A', 'B']).stop?.why).toBe('B is blocked: guard is held by A')
})

it('refuses a strategy that there is not', () => {
  expect(() => lostUpdate.build({ strategy: 'lucky', options: {} })).toThrow(
    'unknown strategy: lucky',
  )
})
