import { useMemo } from 'preact/compat'
import type { Trace } from '../../../../src/index.ts'
import { faultSpans } from '../../../derived/score/fault-spans.ts'
import type { Columns } from '../../../layout/score/columns.ts'
import type { MemoryRows } from '../../../layout/score/memory-rows.ts'
import { behind, useMomentOf } from '../../../session/Behind.tsx'
import { useProof } from '../../../session/use-proof.ts'
import { Lane } from './Lane.tsx'
import '../../../controls/lanes.css'

interface LanesProps {
  readonly run: Trace
  readonly memory: MemoryRows
  readonly columns: Columns
}

/** How memory came to be what it is: a lane a row, a bar for each value that it had. */
export const Lanes = behind(function Lanes({ run, memory, columns }: LanesProps) {
  const current = useMomentOf(run)
  const { at, schedule } = current.moment
  const proof = useProof(current.moment)
  const faults = faultSpans(current, proof)
  const lanes = useMemo(
    () =>
      memory.objects.flatMap((object) =>
        object.lanes.map((lane) => ({
          lane,
          faults: faults.filter(({ object: of, key }) => of === lane.object && key === lane.key),
        })),
      ),
    [memory, faults],
  )
  return (
    <div className="score-axis lanes" aria-hidden="true">
      {lanes.map((each) => (
        <Lane
          key={`${each.lane.object} ${each.lane.key}`}
          {...each}
          columns={columns}
          at={at}
          steps={schedule.length}
        />
      ))}
    </div>
  )
})
