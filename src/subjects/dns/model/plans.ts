import type { Memory } from '../../../memory/heap.ts'
import { SharedMap } from '../../../objects/map.ts'
import { Op } from '../../../steps/program.ts'
import type { ActivePlan } from './active-plan.ts'
import type { Plan } from './plan.ts'

/** The plans whose records there are, by number. A name that leads to one that is deleted has no addresses. */
export class Plans extends SharedMap<number, Plan> {
  constructor(memory: Memory, all: readonly Plan[]) {
    super(
      memory,
      'plans',
      all.map((each) => [each.number, each]),
    )
  }

  /** Deletes a plan, and returns it if it was there. */
  delete(number: number): Op<Plan | undefined> {
    return this.on({
      method: 'delete',
      verb: 'delete',
      key: number,
      args: [number],
      preview: String(number),
      reads: true,
      waits: true,
      act: (held) => ({
        after: undefined,
        result: held,
        summary: held ? held.label : 'nothing there',
        description: held ? `deleted ${held.label}` : `found no plan ${number} to delete`,
      }),
    })
  }

  /** The same, unless the plan is active: looked up and deleted in one transaction. */
  deleteUnlessActive(number: number, active: ActivePlan): Op<Plan | undefined> {
    const deletion = this.delete(number)
    const look = active.get()
    return new Op({
      object: this,
      method: 'deleteUnlessActive',
      args: [number],
      verb: 'delete',
      preview: `${this.name}.deleteUnlessActive ${number}`,
      apply: (heap, actor) => {
        const seen = look.apply(heap, actor)
        const { number: current, label } = active.peek(heap)
        if (current === number)
          return {
            ...seen,
            result: undefined,
            summary: `${label}, active`,
            description: `did not delete ${label}: it is active`,
          }
        const deleted = deletion.apply(heap, actor)
        return { ...deleted, accesses: [...seen.accesses, ...deleted.accesses] }
      },
    })
  }
}
