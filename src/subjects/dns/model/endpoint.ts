import type { Heap, Memory } from '../../../memory/heap.ts'
import { fingerprint } from '../../../memory/value.ts'
import { SharedLock } from '../../../objects/lock.ts'
import { lastChange, type History } from '../../../system/history.ts'
import type { FaultKind, Finding, Inspection } from '../../../system/inspection.ts'
import { summary } from '../sources.ts'
import { ActivePlan } from './active-plan.ts'
import { plan, type Plan } from './plan.ts'
import { Plans } from './plans.ts'

/** The kinds of {@link Endpoint.inspect}'s findings. */
export const endpointFaults: readonly FaultKind[] = [
  {
    kind: 'DELETED',
    sentence: 'The active plan was deleted: the name of the service leads to no address.',
    source: summary,
  },
  {
    kind: 'OLDER',
    sentence: 'At the end, an older plan than the newest is active.',
    source: summary,
  },
]

/** An endpoint of a service, as its DNS has it: what enactors share. */
export class Endpoint {
  readonly active: ActivePlan
  readonly plans: Plans
  /** Held by whoever may change what is active, as far as an enactor asks for it. */
  readonly lock: SharedLock
  /** All plans that are enacted, the oldest first; that one is active at the start. */
  readonly #all: readonly Plan[]

  /** @param newest the number of the newest plan; there is one of each number below, too. */
  constructor(memory: Memory, newest: number) {
    const first = plan(1)
    this.#all = [first, ...Array.from({ length: newest - 1 }, (_, index) => plan(index + 2))]
    this.active = new ActivePlan(memory, first)
    this.plans = new Plans(memory, this.#all)
    this.lock = new SharedLock(memory, 'lock')
  }

  /** Whether the name of the service leads to addresses. */
  resolves(heap: Heap): boolean {
    return this.plans.peek(heap, this.active.peek(heap).number) !== undefined
  }

  /** Whether no plan is newer than the one that is active. */
  hasNewest(heap: Heap): boolean {
    return this.active.peek(heap).number === this.#all.length
  }

  inspect(heap: Heap, ended: boolean): Inspection {
    const row = { object: this.active.name, key: '' }
    const { number, label } = this.active.peek(heap)
    const target = { object: this.plans.name, key: fingerprint(number) }
    const resolves = this.resolves(heap)
    const findings: Finding[] = []
    if (!resolves)
      findings.push({
        kind: 'DELETED',
        row,
        tell: (run) => `${this.#lost(run)}: the name of the service leads to no address.`,
      })
    if (ended && !this.hasNewest(heap))
      findings.push({
        kind: 'OLDER',
        row,
        tell: (run) =>
          `${label} is active at the end, and plan ${this.#all.length}, which is newer, is not${this.#replaced(run)}.`,
      })
    return { pointers: [{ from: row, to: resolves ? target : null }], findings }
  }
  /** Who made the active plan active and who deleted it, whichever came first. */
  #lost(run: History): string {
    const { number, label } = this.active.peek(run.heap)
    const steps = [
      { did: 'applied', step: lastChange(run, (heap) => this.active.peek(heap)) },
      { did: 'deleted', step: lastChange(run, (heap) => this.plans.peek(heap, number)) },
    ]
    const [first, second] = steps
      .flatMap(({ did, step }) => (step ? [{ did, ...step }] : []))
      .toSorted((a, b) => a.number - b.number)
    const told = first ? `${first.actor} ${first.did} ${label} in step ${first.number}` : label
    return second ? `${told}, and ${second.actor} ${second.did} it in step ${second.number}` : told
  }

  /** Who replaced a newer plan by the one that is active. */
  #replaced(run: History): string {
    const applied = lastChange(run, (heap) => this.active.peek(heap))
    if (!applied) return ''
    const { label } = this.active.peek(applied.before)
    return `: ${applied.actor} put it in the place of ${label} in step ${applied.number}`
  }
}
