import { useState } from 'preact/compat'
import type { DerivedRun } from '../../derived/derived-run.ts'
import type { Moment } from '../../session/moment.ts'

/** A step that was just taken, or taken back. */
export interface Move {
  /** Index of the step. */
  readonly step: number
  readonly isBack: boolean
  /** How many moves there have been. */
  readonly count: number
}

/** The step by which the page has come to its moment, if it has come by one. */
export function useLastMove({ moment, system }: DerivedRun): Move | null {
  const [seen, setSeen] = useState<{
    readonly moment: Moment
    readonly system: DerivedRun['system']
    readonly move: Move | null
    readonly count: number
  }>({ moment, system, move: null, count: 0 })
  if (seen.moment === moment) return seen.move
  const way = moment.at - seen.moment.at
  const isStep = seen.system === system && Math.abs(way) === 1 && !document.hidden
  const count = seen.count + 1
  const move = isStep ? { step: Math.min(moment.at, seen.moment.at), isBack: way < 0, count } : null
  setSeen({ moment, system, move, count })
  return move
}
