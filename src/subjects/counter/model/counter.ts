import { SharedCell } from '../../../objects/cell.ts'
import type { Heap, Memory } from '../../../memory/heap.ts'
import type { History } from '../../../system/history.ts'
import type { FaultKind, Inspection } from '../../../system/inspection.ts'
import { SharedLock } from '../../../objects/lock.ts'
import type { Program } from '../../../steps/program.ts'
import type { StateProperty } from '../../../system/property.ts'
import { interference } from '../../textbook-sources.ts'

/** One way to raise a counter by one. */
export interface Increment {
  readonly id: string
  readonly label: string
  readonly sentence: string
  /** The address of where it is taught. */
  readonly source: string
  increment(counter: Counter): Program
}

/** The kinds of {@link Counter.inspect}'s findings. */
export const counterFaults: readonly FaultKind[] = [
  {
    kind: 'LOST',
    sentence: 'An increment is not in the count: another has overwritten it.',
    source: interference,
  },
]

/** A number that several threads raise, and a lock that guards it only if all of them take it. */
export class Counter {
  readonly count: SharedCell<number>
  readonly guard: SharedLock

  constructor(memory: Memory) {
    this.count = new SharedCell(memory, 'count', 0)
    this.guard = new SharedLock(memory, 'guard')
  }

  /** @param increments how many a complete run makes. Before its end nobody knows what is still to come. */
  inspect(heap: Heap, increments: number, ended: boolean): Inspection {
    const held = this.count.peek(heap)
    const lost = ended && held !== increments
    return {
      pointers: [],
      findings: lost
        ? [
            {
              kind: 'LOST',
              row: { object: this.count.name, key: '' },
              tell: (run) =>
                `count is ${held} after ${increments} increments: ${overwritten(run, this.count.name)}.`,
            },
          ]
        : [],
    }
  }
}

/** An increment reads before it writes: the last one to write had not read what was written before it. */
function overwritten({ steps }: History, count: string): string {
  const writes = steps.flatMap(({ actor, effect }, index) =>
    effect.accesses.some(({ object, mode }) => object === count && mode === 'write')
      ? [`${actor} wrote in step ${index + 1}`]
      : [],
  )
  const [lost, last] = writes.slice(-2)
  return `${last}, without having seen what ${lost}`
}

/** Every increment is in the count. */
export function noLostUpdate({ count }: Counter, increments: number): StateProperty {
  return {
    id: 'no-lost-update',
    rank: 'required',
    title: 'No lost update',
    sentence: 'At the end, the counter has gone up once for each increment.',
    source: interference,
    when: 'end',
    holds: (heap) => count.peek(heap) === increments,
  }
}
