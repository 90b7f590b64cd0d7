import { expect, it } from 'vitest'
import { limitsFor } from './limits.ts'

it.each([
  { memory: 8, isHandheld: false, states: 2_000_000 },
  { memory: 32, isHandheld: false, states: 2_000_000 },
  { memory: 8, isHandheld: true, states: 2_000_000 },
  { memory: 4, isHandheld: false, states: 1_000_000 },
  { memory: 4, isHandheld: true, states: 1_000_000 },
  { memory: 2, isHandheld: false, states: 400_000 },
  { memory: 0.25, isHandheld: true, states: 400_000 },
  { memory: undefined, isHandheld: false, states: 2_000_000 },
  { memory: undefined, isHandheld: true, states: 400_000 },
])('memory $memory, handheld $isHandheld: $states states', ({ states, ...device }) => {
  expect(limitsFor(device).states).toBe(states)
})

it('grows in every respect with the memory', () => {
  const [least, more, most] = [2, 4, 8].map((memory) => limitsFor({ memory, isHandheld: false }))
  for (const limit of ['states', 'bytes', 'graphStates'] as const) {
    expect(least?.[limit]).toBeLessThan(more?.[limit] ?? 0)
    expect(more?.[limit]).toBeLessThan(most?.[limit] ?? 0)
  }
})

it('lets every device draw the largest graph of a built-in scenario', () => {
  expect(limitsFor({ memory: 0.25, isHandheld: true }).graphStates).toBeGreaterThanOrEqual(96_760)
})
