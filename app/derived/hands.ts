import { fingerprint, isIdentified, labelOf, type Step, type Value } from '../../src/index.ts'
import type { DerivedRun } from './derived-run.ts'
import { actorsOf, standsOf, type Stand } from './hands/stands.ts'
import { valuesRead } from './hands/values-read.ts'
import { carriedOn } from './hands/carrier.ts'
import { rowContent, type RowRef } from './row-content.ts'

/** A value that an actor has read into a local variable, and holds there. */
export interface Hand {
  /** The thread or task that holds it. */
  readonly actor: string
  readonly variable: string
  readonly value: Value
  /** The value as a person reads it; `nothing` where the row was empty, which is an answer, too. */
  readonly label: string
  /** The row that it was read from. */
  readonly source: RowRef
  /** Index of the step that read it. */
  readonly readAt: number
  /**
   * Index of the last step that was about it: its arguments carry the value, or, where none does and the value is
   * no instance, it is the actor's first write to the row that it was read from, as an increment's. Null if there
   * is none.
   */
  readonly usedAt: number | null
  /** Whether it is an absence, and that step the one that wrote its row: which need not have asked for it. */
  readonly isRowWritten: boolean
  /** Index of the actor's last step for which it still held the value; null if it holds it at the run's end. */
  readonly heldUntil: number | null
  /**
   * Index of the step of another actor by which the row came to hold something else, while the value was still
   * to be used. Null if there is none, or if the actor had changed the row before: then it knows.
   */
  readonly staleAt: number | null
}

/** What every actor of a run holds in hand, and from when to when: in the order in which it was read. */
export function handsOf({ system, run }: Pick<DerivedRun, 'system' | 'run'>): readonly Hand[] {
  const { objects } = system.memory
  return actorsOf(run)
    .flatMap((actor) => {
      const stands = standsOf(run, actor)
      return stands.flatMap(({ step, index }, at) => {
        const next = stands[at + 1]
        if (!step || !next) return []
        return valuesRead(step, next.stack, objects).map((read): Hand => {
          const held = carriedOn(read, stands.slice(at + 1))
          const { uses, isRowWritten } = usesOf(read, held, stands.slice(0, at + 1))
          const last = held.at(-1)
          const heldUntil = last?.step ? last.index : null
          return {
            actor,
            variable: read.variable,
            value: read.value,
            label: labelOf(read.value),
            source: read.source,
            readAt: index,
            usedAt: uses.at(-1) ?? null,
            isRowWritten,
            heldUntil,
            staleAt: staleAt(index, read.source, uses.at(-1) ?? heldUntil ?? run.steps.length),
          }
        })
      })
    })
    .toSorted((a, b) => a.readAt - b.readAt)

  function staleAt(readAt: number, source: RowRef, end: number): number | null {
    const read = run.steps[readAt]
    if (!read) return null
    const content = rowContent(objects, read.effect.heap, source)
    // What is taken from a row, or replaced by the step that reads it, is not there any more.
    if (rowContent(objects, read.before, source) !== content) return null
    const index = run.steps.findIndex(
      ({ effect }, each) =>
        each > readAt && each < end && rowContent(objects, effect.heap, source) !== content,
    )
    const step = run.steps[index]
    return step && step.actor !== read.actor ? index : null
  }
}

/** The indices of the steps that were about a value, in ascending order; and whether one only wrote where it was not. */
function usesOf(
  { value, source }: { readonly value: Value; readonly source: RowRef },
  held: readonly Stand[],
  before: readonly Stand[],
): { readonly uses: readonly number[]; readonly isRowWritten: boolean } {
  const saidBefore = before.some(({ step }) => step && says(step.op.args, value))
  // A number that has been said before may be another one that is equal; an instance is always itself.
  const isTelling = containsInstance(value) || (isNumberOrText(value) && !saidBefore)
  const said = held.filter(({ step }) => isTelling && step && says(step.op.args, value))
  if (said.length > 0) return { uses: said.map(({ index }) => index), isRowWritten: false }
  // Of what cannot be passed on, its sum or its absence is: to the row that it was read from.
  const write = held.find(({ step }) => step && writes(step, source))
  const uses = write && !containsInstance(value) ? [write.index] : []
  return { uses, isRowWritten: uses.length > 0 && value === null }
}

function writes({ effect }: Step, { object, key }: RowRef): boolean {
  return effect.accesses.some(
    (access) =>
      access.mode === 'write' && !access.lock && access.object === object && access.key === key,
  )
}

/** Whether some arguments carry a value, themselves or in a list. */
function says(args: readonly Value[], value: Value): boolean {
  const text = fingerprint(value)
  return args.some(
    (each) => fingerprint(each) === text || (Array.isArray(each) && says(each, value)),
  )
}

function containsInstance(value: Value): boolean {
  return isIdentified(value) || (Array.isArray(value) && value.some(containsInstance))
}

function isNumberOrText(value: Value): boolean {
  return typeof value === 'number' || typeof value === 'string'
}
