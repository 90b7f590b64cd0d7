import type { Heap, Memory } from '../../../memory/heap.ts'
import { fingerprint } from '../../../memory/value.ts'
import type { SharedCell } from '../../../objects/cell.ts'
import { SharedDict } from '../../../objects/dict.ts'
import { Op, type Program } from '../../../steps/program.ts'

/**
 * What has become of a request's blocks. They are held for it until it is reported: *awaited* without its data,
 * and *filled* with it. Then they are *freed*, with the data or *freed unfilled*: whoever has them from there on
 * does not expect a write. *Overwritten* is what the producer has written into after that.
 */
export type BlockState = 'awaited' | 'filled' | 'freed' | 'freed unfilled' | 'overwritten'

const written: Partial<Record<BlockState, BlockState>> = {
  awaited: 'filled',
  'freed unfilled': 'overwritten',
}
const freed: Partial<Record<BlockState, BlockState>> = {
  awaited: 'freed unfilled',
  filled: 'freed',
}

/** By request: its KV-cache blocks in the memory of the receiving side, which the producer writes into directly. */
export class Blocks extends SharedDict<string, BlockState> {
  constructor(memory: Memory, requests: readonly string[]) {
    super(
      memory,
      'blocks',
      requests.map((each) => [each, 'awaited']),
    )
  }

  /**
   * The producer writes the data of requests, all in one call, unless it has given up, and returns whether it
   * did. It does not ask whether anybody still waits.
   *
   * @param until the instant from which it writes nothing any more; infinite if it never gives up.
   */
  load(requests: readonly string[], now: SharedCell<number>, until: number): Op<boolean> {
    const all = requests.join(', ')
    return new Op({
      object: this,
      method: 'load',
      args: [requests, until],
      verb: 'write',
      preview: `${this.name}.load ${all}`,
      apply: (heap) => {
        const looked = Number.isFinite(until)
          ? [{ object: now.name, key: '', mode: 'read' as const }]
          : []
        const told = { observed: [], spawned: [], substeps: [] }
        if (now.peek(heap) >= until)
          return {
            ...told,
            heap,
            result: false,
            accesses: looked,
            summary: `${all}, given up`,
            description: `did not write ${all}: it has given up`,
          }
        const after = requests.reduce((before, each) => this.#filled(before, each), heap)
        const late = requests.filter((each) => this.peek(after, each) === 'overwritten')
        return {
          ...told,
          heap: after,
          result: true,
          accesses: [
            ...looked,
            ...requests.flatMap((each) =>
              (['read', 'write'] as const).map((mode) => ({
                object: this.name,
                key: fingerprint(each),
                mode,
              })),
            ),
          ],
          summary: late.length > 0 ? `${all}, too late` : all,
          description: `wrote ${all} into ${late.length > 0 ? `blocks, and those of ${late.join(', ')} had been freed` : 'their blocks'}`,
        }
      },
    })
  }

  /** The request is reported. Part of a step. */
  *free(request: string): Program {
    const before = yield* this.get(request)
    const after = before && freed[before]
    if (after) yield* this.set(request, after)
  }

  /** Whether the data was there when the request was reported, or is there now. Part of a step. */
  *isFilled(request: string): Program<boolean> {
    const state = yield* this.get(request)
    return state === 'filled' || state === 'freed'
  }

  #filled(heap: Heap, request: string): Heap {
    const before = this.peek(heap, request)
    const after = before && written[before]
    return after ? this.set(request, after).apply(heap, nobody).heap : heap
  }
}

/** What a write does is the same whoever takes the step. */
const nobody = { name: '', steps: 0 }
