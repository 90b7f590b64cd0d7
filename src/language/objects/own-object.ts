import type { Heap } from '../../memory/heap.ts'
import { SharedObject } from '../../memory/shared-object.ts'
import { labelOf, type Value } from '../../memory/value.ts'
import { Op, type Actor, type Effect } from '../../steps/program.ts'

/** What one method did to its object. */
export interface MethodOutcome<State, Result> {
  readonly after: State
  readonly result: Result
  /** See {@link Effect}. */
  readonly summary: string
  readonly description: string
  /**
   * The keys of the rows on which all of this depends: of whether somebody has to wait, too. What a step does
   * is told apart by these rows alone, so one that depends on how many there are reads the last one.
   */
  readonly reads: readonly string[]
  /** The keys of the rows that are different afterwards, and of those that are written without a look. */
  readonly writes: readonly string[]
  /** What was there when a function that was handed to the method was called; empty if it was not. */
  readonly observed?: readonly Value[]
}

/** A method, as data. */
interface Method<State, Result> {
  readonly method: string
  /** One word for the timeline. */
  readonly verb: string
  /** All arguments but functions. */
  readonly args: readonly Value[]
  /** What a person reads behind the method's name before the op runs. */
  readonly shown?: string
  /** Why somebody has to wait, as a clause; null if not. Absent for a method that never waits. */
  readonly waits?: (state: State, actor: Actor) => string | null
  readonly act: (state: State, actor: Actor) => MethodOutcome<State, Result>
}

/** A shared object of a person's own program, of which each method is one atomic step. */
export abstract class OwnObject<State> extends SharedObject<State> {
  protected op<Result extends Value>({
    method,
    verb,
    args,
    shown = args.map(labelOf).join(', '),
    waits,
    act,
  }: Method<State, Result>): Op<Result> {
    const apply = (heap: Heap, actor: Actor): Effect<Result> => {
      const { after, reads, writes, observed = [], ...told } = act(this.read(heap), actor)
      return {
        ...told,
        heap: this.write(heap, after),
        observed,
        accesses: [
          ...reads.map((key) => ({ object: this.name, key, mode: 'read' }) as const),
          ...writes.map((key) => ({ object: this.name, key, mode: 'write' }) as const),
        ],
        spawned: [],
        substeps: [],
      }
    }
    return new Op({
      object: this,
      method,
      args,
      verb,
      preview: `${this.name}.${method} ${shown}`.trimEnd(),
      apply,
      ...(waits && {
        blocked: (heap: Heap, actor: Actor) => {
          const why = waits(this.read(heap), actor)
          return why === null ? null : { on: this.name, why }
        },
      }),
    })
  }
}
