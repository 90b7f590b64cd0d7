import type { Heap } from '../../memory/heap.ts'
import type { Row } from '../../memory/row.ts'
import type { Op } from '../../steps/program.ts'
import { OwnObject, type MethodOutcome } from './own-object.ts'

/**
 * A counting semaphore, as `java.util.concurrent`'s in its unfair form: anybody may release, whoever has acquired, and
 * any of those that wait may get the permit.
 */
export class OwnSemaphore extends OwnObject<number> {
  readonly kind = 'cell'

  /** Takes a permit; blocked while there is none. */
  acquire(): Op<undefined> {
    return this.op({
      method: 'acquire',
      verb: 'acquire',
      args: [],
      waits: (permits) => (permits === 0 ? `${this.name} has no permit left` : null),
      act: (permits) => this.#changed(permits - 1, undefined, `acquired a permit of ${this.name}`),
    })
  }

  release(): Op<undefined> {
    return this.op({
      method: 'release',
      verb: 'release',
      args: [],
      act: (permits) => this.#changed(permits + 1, undefined, `released a permit of ${this.name}`),
    })
  }

  /** Takes a permit if there is one, and returns whether there was. */
  tryAcquire(): Op<boolean> {
    return this.op({
      method: 'tryAcquire',
      verb: 'try',
      args: [],
      act: (permits) => {
        if (permits > 0)
          return this.#changed(permits - 1, true, `acquired a permit of ${this.name}`)
        const description = `found no permit of ${this.name}`
        return { ...this.#changed(0, false, description), summary: 'no permit left', writes: [] }
      },
    })
  }

  override rows(heap: Heap): readonly Row[] {
    return [{ key: '', label: '', value: this.read(heap) }]
  }

  override canonical(permits: number): string {
    return String(permits)
  }

  #changed<Result>(
    after: number,
    result: Result,
    description: string,
  ): MethodOutcome<number, Result> {
    return { after, result, summary: `${after} left`, description, reads: [''], writes: [''] }
  }
}
