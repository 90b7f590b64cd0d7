import { expect } from 'vitest'
import type { Outcome } from './explorer/answers/verdict.ts'
import type { System } from './system/system.ts'
import { judgeRun } from './threads/judge-run.ts'
import { replay } from './threads/replay.ts'

/** Expects that the witness of each outcome of a search, as one run, is judged as the search has judged it. */
export function expectJudgedAlike(system: System, outcomes: readonly Outcome[]): void {
  for (const { witness, violates } of outcomes) {
    const broken = judgeRun(system, replay(system, witness)).map(({ property }) => property.id)
    // Whether a run is serializable takes others to tell.
    const own = violates.filter((id) => id !== 'serializable')
    expect({ witness, broken }).toEqual({ witness, broken: own })
  }
}
