import type { Heap } from '../../../src/index.ts'
import { heapsOf, heldIn } from '../facts.fixture.ts'
import { isDoneBy, type FaultCheck } from './fault-check.fixture.ts'

export const dnsFaults: FaultCheck = {
  faultsIn({ system }, heap, isComplete) {
    const { number } = heldIn(system, heap, 'active') as unknown as { number: number }
    return [
      ...(heldIn(system, heap, 'plans', String(number)) ? [] : ['DELETED active ']),
      ...(isComplete && number !== 3 ? ['OLDER active '] : []),
    ]
  },
  sentences: [
    [
      /^DELETED (?:(\w+) (applied|deleted) (plan \d+) in step (\d+), and )?(\w+) (applied|deleted) (plan \d+|it) in step (\d+): the name of the service leads to no address\.$/,
      ([, first, did, plan, early, second, then, what, late], facts) => {
        const active = heldIn(facts.system, facts.now.heap, 'active')
        const number = String(active?.['number'])
        const read = (deed: string | undefined) => (heap: Heap) =>
          deed === 'applied'
            ? heldIn(facts.system, heap, 'active')
            : heldIn(facts.system, heap, 'plans', number)
        return (
          (plan ?? what) === active?.label &&
          isDoneBy(facts, read(then), second, late) &&
          (early === undefined ||
            (isDoneBy(facts, read(did), first, early) && Number(early) < Number(late)))
        )
      },
    ],
    [
      /^OLDER (plan \d+) is active at the end, and plan 3, which is newer, is not(?:: (\w+) put it in the place of (plan \d+) in step (\d+))?\.$/,
      ([, label, actor, replaced, number], facts) => {
        const read = (heap: Heap) => heldIn(facts.system, heap, 'active')
        return (
          read(facts.now.heap)?.label === label &&
          (number === undefined ||
            (isDoneBy(facts, read, actor, number) &&
              read(heapsOf(facts)[Number(number) - 1]!)?.label === replaced))
        )
      },
    ],
  ],
}
