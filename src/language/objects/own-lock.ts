import { SharedLock } from '../../objects/lock.ts'
import { Op } from '../../steps/program.ts'

/** A mutual-exclusion lock that can be tried as well. */
export class OwnLock extends SharedLock {
  /** Takes the lock if nobody holds it, and returns whether it did. */
  tryAcquire(): Op<boolean> {
    const taking = this.acquire()
    return new Op({
      object: this,
      method: 'tryAcquire',
      args: [],
      verb: 'try',
      preview: `${this.name}.tryAcquire`,
      apply: (heap, actor) => {
        const owner = this.peek(heap)
        const effect = taking.apply(heap, actor)
        if (owner === null) return { ...effect, result: true }
        return {
          ...effect,
          heap,
          result: false,
          accesses: [{ object: this.name, key: '', mode: 'read' }],
          summary: `held by ${owner}`,
          description: `did not acquire ${this.name}: ${owner} holds it`,
        }
      },
    })
  }
}
