import type { MemoryObject, Step } from '../../../src/index.ts'
import { rowContent, type RowRef } from '../row-content.ts'

/** What a step did to something, under the step's number. */
export interface StepMark {
  /** The step's number, from 1. */
  readonly step: number
  readonly actor: string
  readonly word: string
  /** Whether it left what it was about as it was. */
  readonly isIdle: boolean
}

/** The steps that wrote a row, or meant to and did not; in order. Who only looked at it, and who locked it, is left out. */
export function rowMarks(
  steps: readonly Step[],
  objects: readonly MemoryObject[],
  row: RowRef,
): readonly StepMark[] {
  return steps.flatMap(({ actor, op, before, effect }, index): readonly StepMark[] => {
    const touches = effect.accesses.filter(
      ({ object, key, lock }) => object === row.object && key === row.key && !lock,
    )
    if (touches.length === 0) return []
    const mark = { step: index + 1, actor }
    if (touches.some(({ mode }) => mode === 'write')) {
      const isGone = rowContent(objects, effect.heap, row) === 'absent'
      return [{ ...mark, word: isGone ? 'removed' : op.verb, isIdle: false }]
    }
    const isPlainRead = op.verb === 'read' || op.object !== row.object || isLocking(effect, row)
    if (isPlainRead) return []
    const isEmpty = rowContent(objects, before, row) === 'absent'
    return [
      { ...mark, word: isEmpty ? 'finds nothing' : `${op.verb} changes nothing`, isIdle: true },
    ]
  })
}

function isLocking({ accesses }: Step['effect'], { object, key }: RowRef): boolean {
  return accesses.some((each) => each.object === object && each.key === key && each.lock)
}

/** The steps that wrote an object, whichever of its rows; in order. */
export function objectMarks(steps: readonly Step[], object: string): readonly StepMark[] {
  return steps.flatMap(({ actor, op, effect }, index) =>
    effect.accesses.some((each) => each.object === object && each.mode === 'write')
      ? [{ step: index + 1, actor, word: op.verb, isIdle: false }]
      : [],
  )
}
