import type { Heap, Memory } from '../../../memory/heap.ts'
import { SharedCell } from '../../../objects/cell.ts'
import { Op } from '../../../steps/program.ts'
import type { Plan } from './plan.ts'

/**
 * The plan that an endpoint has: the record that its name leads to. Whoever changes it does so in a
 * transaction, so each of these is one step.
 */
export class ActivePlan extends SharedCell<Plan> {
  constructor(memory: Memory, first: Plan) {
    super(memory, 'active', first)
  }

  /** Whether a plan is newer than the one that is active. */
  check(plan: Plan): Op<boolean> {
    const look = this.get()
    return new Op({
      object: this,
      method: 'check',
      args: [plan],
      verb: 'check',
      preview: `${this.name}.check ${plan.label}`,
      apply: (heap, actor) => {
        const isNewer = this.#isOlderThan(plan, heap)
        const held = this.peek(heap).label
        return {
          ...look.apply(heap, actor),
          result: isNewer,
          summary: `${held}, ${isNewer ? 'older' : 'not older'}`,
          description: `checked ${plan.label} against the active plan, ${held}: it is ${isNewer ? '' : 'not '}newer`,
        }
      },
    })
  }

  /** Makes a plan the active one, whichever is. */
  apply(plan: Plan): Op<undefined> {
    const write = this.set(plan)
    return new Op({
      object: this,
      method: 'apply',
      args: [plan],
      verb: 'apply',
      preview: `${this.name}.apply ${plan.label}`,
      apply: (heap, actor) => ({
        ...write.apply(heap, actor),
        summary: plan.label,
        description: this.#applied(plan, heap),
      }),
    })
  }

  /** Makes a plan the active one if it is newer, and returns whether it did: check and write in one transaction. */
  applyIfNewer(plan: Plan): Op<boolean> {
    const [look, write] = [this.get(), this.set(plan)]
    return new Op({
      object: this,
      method: 'applyIfNewer',
      args: [plan],
      verb: 'apply',
      preview: `${this.name}.applyIfNewer ${plan.label}`,
      apply: (heap, actor) => {
        const seen = look.apply(heap, actor)
        if (!this.#isOlderThan(plan, heap))
          return {
            ...seen,
            result: false,
            summary: `${plan.label}, refused`,
            description: `did not apply ${plan.label}: the active plan, ${this.peek(heap).label}, is not older`,
          }
        const written = write.apply(heap, actor)
        return {
          ...written,
          accesses: [...seen.accesses, ...written.accesses],
          result: true,
          summary: plan.label,
          description: this.#applied(plan, heap),
        }
      },
    })
  }

  #isOlderThan({ number }: Plan, heap: Heap): boolean {
    return this.peek(heap).number < number
  }

  #applied(plan: Plan, heap: Heap): string {
    const held = this.peek(heap)
    const newer = held.number > plan.number ? ', which is newer' : ''
    return `applied ${plan.label} in the place of ${held.label}${newer}`
  }
}
