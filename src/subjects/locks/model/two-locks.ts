import type { Heap, Memory } from '../../../memory/heap.ts'
import type { FaultKind, Inspection } from '../../../system/inspection.ts'
import { SharedLock } from '../../../objects/lock.ts'
import type { Program } from '../../../steps/program.ts'
import type { StateProperty } from '../../../system/property.ts'
import { deadlock } from '../../textbook-sources.ts'

/** One way to take both locks. */
export interface LockOrder {
  readonly id: string
  readonly label: string
  readonly sentence: string
  /** The address of where it is taught. */
  readonly source: string
  /** What a thread does that needs both. `first` is the one that it would rather take first. */
  takeBoth(locks: TwoLocks, first: 'left' | 'right'): Program
}

/** The kinds of {@link TwoLocks.inspect}'s findings. */
export const lockFaults: readonly FaultKind[] = [
  {
    kind: 'CIRCULAR',
    sentence: 'Each of two threads holds the lock that the other waits for.',
    source: deadlock,
  },
]

/** Two locks that are needed together. */
export class TwoLocks {
  readonly left: SharedLock
  readonly right: SharedLock

  constructor(memory: Memory) {
    this.left = new SharedLock(memory, 'left')
    this.right = new SharedLock(memory, 'right')
  }

  /**
   * Whether each is held by somebody else. Whoever has had both gives back last the one that the other
   * thread takes first, so with two owners each still wants what the other holds.
   */
  isCircular(heap: Heap): boolean {
    const [left, right] = [this.left.peek(heap), this.right.peek(heap)]
    return left !== null && right !== null && left !== right
  }

  inspect(heap: Heap): Inspection {
    const finding = (held: SharedLock, other: SharedLock) => ({
      kind: 'CIRCULAR',
      row: { object: held.name, key: '' },
      tell: () =>
        `${held.peek(heap)} holds ${held.name} and waits for ${other.name}, which ${other.peek(heap)} holds.`,
    })
    return {
      pointers: [],
      findings: this.isCircular(heap)
        ? [finding(this.left, this.right), finding(this.right, this.left)]
        : [],
    }
  }
}

/** Nobody ever waits for somebody who waits for them. */
export function noCircularWait(locks: TwoLocks): StateProperty {
  return {
    id: 'no-circular-wait',
    rank: 'required',
    title: 'No circular wait',
    sentence: 'At no instant do two threads each hold the lock that the other needs.',
    source: deadlock,
    when: 'always',
    holds: (heap) => !locks.isCircular(heap),
  }
}
