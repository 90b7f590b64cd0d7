import { heldIn, show } from '../facts.fixture.ts'
import type { FaultCheck } from './fault-check.fixture.ts'

export const lockFaults: FaultCheck = {
  faultsIn({ system }, heap) {
    const [left, right] = ['left', 'right'].map((name) => show(heldIn(system, heap, name)))
    const isStuck = left !== 'free' && right !== 'free' && left !== right
    return isStuck ? ['CIRCULAR left ', 'CIRCULAR right '] : []
  },
  sentences: [
    [
      /^CIRCULAR (\w+) holds (\w+) and waits for (\w+), which (\w+) holds\.$/,
      ([, one, first = '', second = '', other], { system, now }) =>
        show(heldIn(system, now.heap, first)) === `held by ${one}` &&
        show(heldIn(system, now.heap, second)) === `held by ${other}` &&
        now.threads.some(({ name, blocked }) => name === one && blocked?.on === second),
    ],
  ],
}
