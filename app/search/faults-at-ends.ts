import { rowLabel, type Exploration, type System } from '../../src/index.ts'
import type { ReportedFault } from './reported.ts'

/** What is wrong with memory in each state in which a run ends: see {@link ReportedGraph.faults}. */
export function faultsAtEnds(
  system: System,
  exploration: Pick<Exploration, 'finalStates'>,
): ReadonlyMap<number, readonly ReportedFault[]> {
  return new Map(
    exploration.finalStates().map(({ state, heap, deadlock }) => [
      state,
      system.inspect(heap, !deadlock).findings.map(({ kind, row }) => ({
        kind,
        row,
        label: rowLabel(system, heap, row),
      })),
    ]),
  )
}
