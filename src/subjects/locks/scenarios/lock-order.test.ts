import { expect, it } from 'vitest'
import { decodeSchedule } from '../../../schedule/codec.ts'
import { replay } from '../../../threads/replay.ts'
import { lockOrder } from './lock-order.ts'

const build = (strategy: string) => lockOrder.build({ strategy, options: {} })

it.each(['AB', 'BA'])('is stuck after %s, and says who waits for whom', (run) => {
  const system = build('opposite')
  const now = replay(system, decodeSchedule(run).schedule)
  expect(now.state).toBe('deadlock')
  expect(system.inspect(now.heap, false).findings.map(({ tell }) => tell(now))).toEqual([
    'A holds left and waits for right, which B holds.',
    'B holds right and waits for left, which A holds.',
  ])
})

it('lets nobody take the second lock of another under one order', () => {
  const { stop } = replay(build('ordered'), ['A', 'B'])
  expect(stop?.why).toBe('B is blocked: left is held by A')
})
