import type { Frame } from '../steps/frame.ts'
import type { Heap } from '../memory/heap.ts'
import type { Value } from '../memory/value.ts'
import {
  Op,
  type Actor,
  type Blocked,
  type Effect,
  type Program,
  type Request,
} from '../steps/program.ts'
import { ProgramRun } from '../steps/program-run.ts'

/** How many places of programs are remembered before all of them are forgotten. */
const mostPlaces = 20_000

/** What has been learned of the programs of one system. */
export class RememberedPrograms {
  readonly beforeRunning: () => void
  readonly #roots = new Set<Place>()
  #count = 0

  constructor(beforeRunning: () => void) {
    this.beforeRunning = beforeRunning
  }

  /** A program that remembers, in the place of what `start` makes. To call it runs its code up to its first step, once. */
  remembered(start: () => Program<unknown>): () => Program<unknown> {
    let root: Place | null = null
    return () => {
      root ??= this.#rootOf(start)
      const place = root
      return { [Symbol.iterator]: () => new Walk(place) }
    }
  }

  count(): void {
    this.#count += 1
    if (this.#count <= mostPlaces) return
    this.#count = 0
    for (const root of this.#roots) root.forget()
  }

  #rootOf(start: () => Program<unknown>): Place {
    const root = new Place(this, start)
    this.#roots.add(root)
    return root
  }
}

/** A program, as it goes along what is remembered of it. */
class Walk implements Iterator<Request, unknown> {
  #place: Place
  #next: Place | null = null

  constructor(place: Place) {
    this.#place = place
  }

  next(): IteratorResult<Request, unknown> {
    this.#place = this.#next ?? this.#place
    const place = this.#place
    const { arrival } = place
    if ('end' in arrival) {
      if ('threw' in arrival.end) throw new Error(arrival.end.threw)
      return { done: true, value: arrival.end.returned }
    }
    const { op, stack } = arrival.request
    const { object, method, use, args, verb, preview } = op
    const remembered = new Op({
      object,
      method,
      use,
      args,
      verb,
      preview,
      blocked: (heap, actor) => place.blockedIn(op, heap, actor),
      apply: (heap, actor) => {
        const { effect, next } = place.take(heap, actor)
        this.#next = next
        return effect
      },
    })
    return { done: false, value: { op: remembered, stack } }
  }
}

/** What a step did. */
interface Taken {
  readonly effect: Effect<Value>
  /** Where it has led to; null if it failed. */
  readonly next: Place | null
  /** The tasks that it queued and that have not come to their first step yet. */
  readonly unbegun: (() => unknown)[]
}

/** A run of a program that stands before a step. */
interface Live {
  readonly run: ProgramRun
  readonly op: Op
  /** By its calls, those of the run that came here first: a call is one for as long as it lasts. */
  readonly frames: Map<Frame, Frame>
}

/** How a program came to a place. */
interface Origin {
  readonly place: Place
  readonly heap: Heap
  readonly actor: Actor
}

/** Where a program stands after certain steps in certain memories. */
class Place {
  readonly arrival: ReturnType<ProgramRun['next']>
  readonly #programs: RememberedPrograms
  readonly #start: () => Program<unknown>
  readonly #origin: Origin | null
  readonly #taken = new Map<string, Taken>()
  readonly #blocked = new Map<string, Blocked | null>()
  /** The program itself, for as long as it stands here: to take a step uses it up. */
  #live: Live | null

  /** @param reached how, by a run of the program, and with what result of its last step. */
  constructor(
    programs: RememberedPrograms,
    start: () => Program<unknown>,
    reached: { origin: Origin; live: Live; result: Value } | null = null,
  ) {
    programs.count()
    this.#programs = programs
    this.#start = start
    this.#origin = reached?.origin ?? null
    const { run, frames } = reached?.live ?? beginning(start)
    const arrival = run.next(reached?.result)
    if ('end' in arrival) {
      this.arrival = arrival
      this.#live = null
      return
    }
    const { op, stack } = arrival.request
    // Where a thread stands can be told only while it stands there.
    this.arrival = { request: { op, stack: stack.map((frame) => frames.get(frame) ?? frame) } }
    this.#live = { run, op, frames }
  }

  blockedIn(op: Op, heap: Heap, actor: Actor): Blocked | null {
    const key = keyOf(heap, actor)
    let blocked = this.#blocked.get(key)
    if (blocked === undefined) this.#blocked.set(key, (blocked = op.blockedIn(heap, actor)))
    return blocked
  }

  take(heap: Heap, actor: Actor): Taken {
    const key = keyOf(heap, actor)
    let taken = this.#taken.get(key)
    if (!taken) this.#taken.set(key, (taken = this.#takeAnew(heap, actor)))
    for (const { unbegun } = taken; unbegun.length > 0; unbegun.pop()) {
      this.#programs.beforeRunning()
      unbegun.at(-1)?.()
    }
    return taken
  }

  forget(): void {
    this.#taken.clear()
    this.#blocked.clear()
  }

  #takeAnew(heap: Heap, actor: Actor): Taken {
    const live = this.#stand()
    this.#live = live
    this.#programs.beforeRunning()
    this.#live = null
    const effect = live.op.apply(heap, actor)
    const spawned = effect.spawned.map((task) => ({
      ...task,
      start: this.#programs.remembered(task.start),
    }))
    const origin = { place: this, heap, actor: { name: actor.name, steps: actor.steps } }
    return {
      effect: { ...effect, spawned },
      next:
        effect.failure === undefined
          ? new Place(this.#programs, this.#start, { origin, live, result: effect.result })
          : null,
      unbegun: spawned.map(({ start }) => start),
    }
  }

  /** Brings the program here again, from the nearest place before that it stands at, or from its start. */
  #stand(): Live {
    const way: Place[] = [this]
    let [place = this] = way
    for (; !place.#live && place.#origin; way.push(place)) ({ place } = place.#origin)
    let live = place.#live ?? place.#again(beginning(this.#start))
    for (const next of way.slice(0, -1).toReversed()) {
      place.#live = live
      this.#programs.beforeRunning()
      place.#live = null
      const { heap, actor } = next.#origin!
      live = next.#again(live, live.op.apply(heap, actor).result)
      place = next
    }
    return live
  }

  /** Lets a run of the program come here as another has before: what it calls is the same calls. */
  #again({ run, frames }: Pick<Live, 'run' | 'frames'>, result?: Value): Live {
    const arrival = run.next(result)
    if ('end' in arrival || 'end' in this.arrival)
      throw new Error('a program did something else when it was run again')
    const { op, stack } = arrival.request
    const known = this.arrival.request.stack
    for (const [index, frame] of stack.entries()) frames.set(frame, known[index] ?? frame)
    return { run, op, frames }
  }
}

function beginning(start: () => Program<unknown>): Pick<Live, 'run' | 'frames'> {
  return { run: new ProgramRun(start), frames: new Map() }
}

/** Heaps of one system are interned: the number is the content. */
function keyOf({ id }: Heap, { name }: Actor): string {
  return `${name} ${id}`
}
