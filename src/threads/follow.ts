import type { OpRecord } from '../steps/op-record.ts'
import { sameOperation, sameUse } from '../steps/same-operation.ts'
import type { System } from '../system/system.ts'
import { Machine } from './machine.ts'
import type { Step } from './step.ts'

/** How far a thread is looked ahead for a counterpart, in steps of its own. */
const farthest = 60

/** A run that does under another system what it did under its own, as far as that goes. */
export interface FollowedRun {
  readonly schedule: readonly string[]
  /** By step of this run, the place in the wished run of the step that it is; null if nobody wished for it. */
  readonly places: readonly (number | null)[]
  /** By step of the wished run, how many steps of this one were taken when it was its turn. */
  readonly taken: readonly number[]
  /** The steps that nobody takes here, by their places in the wished run. */
  readonly leftOut: readonly number[]
  /** Those of them that somebody waits for ever to take. */
  readonly stuck: readonly number[]
  /** The steps that could not be taken when it was their turn, and were taken later. */
  readonly waited: readonly number[]
}

/** A step that was wished for, and has not been taken yet. */
interface Wish {
  readonly place: number
  readonly step: Step
}

/**
 * Follows a run by what its steps do: who, on which object, by which method, under which key. Where a thread has
 * to do something else before it comes to such a step, it does, unless that changes memory as it is to do later
 * only; where it never comes to it, the step is left out; where it has to wait, it waits, and takes it as soon as it
 * can. A thread that came to its end in the wished run comes to its end in this one.
 *
 * @param wished the steps of a run of another system with the same threads.
 */
export function follow(system: System, wished: readonly Step[]): FollowedRun {
  const schedule: string[] = []
  const places: (number | null)[] = []
  const ops: OpRecord[] = []
  const taken: number[] = []
  const leftOut: number[] = []
  const waited: number[] = []
  const titles = taskTitles(wished)
  const machine = new Machine(system)
  const take = (actor: string, steps: number): void => {
    for (let step = 0; step < steps; step++) {
      ops.push(machine.step(actor).op)
      schedule.push(actor)
      places.push(null)
    }
  }
  let waiting: readonly Wish[] = []
  const tryWaiting = (): void => {
    for (let open = true; open;) {
      const before = waiting.length
      waiting = waiting.filter(
        (wish, index) =>
          // What somebody waits to do comes before what they would do after it.
          waiting.slice(0, index).some(({ step }) => step.actor === wish.step.actor) ||
          fulfil(wish) === 'waits',
      )
      open = waiting.length < before
    }
  }
  /** Takes a step that was wished for, with what has to come before it. */
  const fulfil = ({ place, step }: Wish): 'taken' | 'left out' | 'waits' => {
    const actor = actorOf(machine, step, titles)
    const thread = machine.threads.find(({ name }) => name === actor)
    // To look ahead takes another machine, and mostly there is no need to.
    if (actor !== null && thread?.pending && sameOperation(thread.pending.op.record, step.op)) {
      if (machine.refusal(actor) !== null) return 'waits'
      take(actor, 1)
      places[places.length - 1] = place
      return 'taken'
    }
    const later = wished.slice(place + 1).filter((each) => each.actor === step.actor)
    const ahead = actor === null ? null : stepsAhead(system, schedule, actor, { step, later })
    if (actor === null || ahead === null) {
      leftOut.push(place)
      return 'left out'
    }
    if (ahead === 'waits') return 'waits'
    take(actor, ahead)
    places[places.length - 1] = place
    return 'taken'
  }

  for (const [place, step] of wished.entries()) {
    const mustWait = waiting.some((wish) => wish.step.actor === step.actor)
    if (mustWait || fulfil({ place, step }) === 'waits') {
      waiting = [...waiting, { place, step }]
      waited.push(place)
    }
    if (step.last) finish(step.actor)
    tryWaiting()
    taken.push(schedule.length)
  }
  const finished = [...new Set(wished.filter(({ last }) => last).map(({ actor }) => actor))]
  for (;;) {
    finished.forEach(finish)
    tryWaiting()
    // Where they wait for one another, whoever can goes on: perhaps to let go of what another waits for.
    const next = finished.find((actor) => machine.refusal(actor) === null)
    if (next === undefined) break
    take(next, 1)
  }
  leftOut.push(...waiting.map(({ place }) => place))
  const missing = leftOut.toSorted((a, b) => a - b).filter((place) => !isElsewhere(place))
  // There is nothing after the last step that was wished for: all that was taken is its.
  if (taken.length > 0) taken[taken.length - 1] = schedule.length
  return {
    schedule,
    places,
    taken,
    leftOut: missing,
    stuck: waiting.map(({ place }) => place).filter((place) => missing.includes(place)),
    waited: waited.filter((place) => places.includes(place)),
  }

  /** Whether somebody does what a step does, but not where it is in the order of the wished run. */
  function isElsewhere(place: number): boolean {
    const { actor, op } = wished[place]!
    const index = ops.findIndex(
      (each, at) => schedule[at] === actor && places[at] === null && sameOperation(each, op),
    )
    if (index >= 0) places[index] = place
    return index >= 0
  }

  /** Lets a thread go on to its end, as far as it can. */
  function finish(actor: string): void {
    if (!system.threads.some(({ name }) => name === actor)) return
    if (waiting.some(({ step }) => step.actor === actor)) return
    for (let steps = 0; steps < farthest && machine.refusal(actor) === null; steps++) take(actor, 1)
  }
}

/** Whoever here does what the actor of a step does there: a thread of its name, or a task of the same kind. */
function actorOf(
  machine: Machine,
  { actor }: Step,
  titles: ReadonlyMap<string, string>,
): string | null {
  const title = titles.get(actor)
  if (title === undefined) return actor
  const task = machine.threads.find(
    (each) => each.kind === 'task' && each.title === title && each.pending,
  )
  return task?.name ?? null
}

/**
 * How many steps an actor takes, alone, until it has done what a step does.
 *
 * @param later what it is to do after that.
 * @returns `waits` if it is blocked before; null if it comes to its end, or to what it is to do later, without doing
 *   it.
 */
function stepsAhead(
  system: System,
  schedule: readonly string[],
  actor: string,
  { step, later }: { readonly step: Step; readonly later: readonly Step[] },
): number | 'waits' | null {
  const machine = new Machine(system)
  for (const name of schedule) machine.step(name)
  /** As far as a step of the same use: a clean-up may be of another name here, and is still the clean-up. */
  let nearest: number | null = null
  for (let steps = 1; steps <= farthest; steps++) {
    const thread = machine.threads.find(({ name }) => name === actor)
    if (!thread?.pending) return nearest
    const { record } = thread.pending.op
    if (machine.refusal(actor) !== null) return nearest ?? 'waits'
    const { before, effect } = machine.step(actor)
    if (sameOperation(record, step.op)) return steps
    if (sameUse(record, step.op)) nearest ??= steps
    // What only looks may be done early, but not what others see.
    const isSeen = effect.heap !== before
    if (isSeen && later.some(({ op }) => sameOperation(record, op))) return nearest
  }
  return nearest
}

/** By the name of each task of a run, what it does. */
export function taskTitles(steps: readonly Step[]): ReadonlyMap<string, string> {
  return new Map(
    steps.flatMap(({ spawned, effect }) =>
      spawned.map((name, index) => [name, effect.spawned[index]?.label ?? ''] as const),
    ),
  )
}
