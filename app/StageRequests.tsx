import { useMemo, useState, type CSSProperties } from 'preact/compat'
import { useWidth } from './controls/use-width.ts'
import { columnsBelow } from './layout/score/columns.ts'
import { useDerivedRun } from './session/use-session.ts'
import Requests from './views/requests/Requests.tsx'

/** What the system carries along, on columns of steps of its own. */
export default function StageRequests({ isConcealed }: { readonly isConcealed: boolean }) {
  const { run } = useDerivedRun()
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const width = useWidth(frame)
  const columns = useMemo(() => columnsBelow(width, run.steps.length), [width, run.steps.length])
  const style = {
    '--score-label': `${columns.label}px`,
    '--score-step': `${columns.step}px`,
    '--score-axis': `${columns.axis}px`,
  } as CSSProperties
  const isScrolled = columns.label + columns.axis > width
  return (
    <div
      className="stage-requests"
      ref={setFrame}
      style={style}
      {...(isScrolled && { tabIndex: 0, role: 'group', 'aria-label': 'Requests over the run' })}
    >
      <Requests columns={columns} isConcealed={isConcealed} />
    </div>
  )
}
