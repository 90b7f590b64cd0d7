import { heldIn, show } from '../facts.fixture.ts'
import { stepOf, type FaultCheck } from './fault-check.fixture.ts'

export const counterFaults: FaultCheck = {
  faultsIn: ({ system }, heap, isComplete) =>
    isComplete && Number(heldIn(system, heap, 'count')) !== 2 ? ['LOST count '] : [],
  sentences: [
    [
      /^LOST count is (\d+) after 2 increments: (\w+) wrote in step (\d+), without having seen what (\w+) wrote in step (\d+)\.$/,
      ([, count, last, late = '', first, early = ''], facts) => {
        const { steps, heap } = facts.now
        const reads = steps
          .slice(0, Number(late))
          .findLastIndex(({ actor, op }) => actor === last && op.method === 'get')
        return (
          show(heldIn(facts.system, heap, 'count')) === count &&
          steps.findLastIndex(({ op }) => op.method === 'set') === Number(late) - 1 &&
          stepOf(facts, late)?.actor === last &&
          stepOf(facts, early)?.actor === first &&
          stepOf(facts, early)?.op.method === 'set' &&
          reads < Number(early) - 1
        )
      },
    ],
  ],
}
