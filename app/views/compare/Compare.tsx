// First: what its parts say of themselves comes after it.
import './compare.css'
import { useMemo, useState } from 'preact/compat'
import { useWidth } from '../../controls/use-width.ts'
import { CompareCode } from './CompareCode.tsx'
import { CompareMemory } from './CompareMemory.tsx'
import { ComparePanel } from './ComparePanel.tsx'
import { CompareTime } from './CompareTime.tsx'
import { CompareTrace } from './CompareTrace.tsx'
import { CompareVerdict } from './CompareVerdict.tsx'
import { MemoryTold } from './MemoryTold.tsx'
import { useCompareModel } from './use-compare-model.ts'

/** Two runs over one axis of steps: two codes, one memory, and the figures of all orders side by side. */
export default function Compare() {
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const width = useWidth(frame)
  const model = useCompareModel(width)
  const { columns } = model
  const [left, right] = model.sides
  const isScrolled = columns.axis + (columns.isStacked ? 0 : columns.label) > width
  const style = useMemo(
    () => ({
      '--score-label': `${columns.label}px`,
      '--score-step': `${columns.step}px`,
      '--score-axis': `${columns.axis}px`,
    }),
    [columns],
  )
  return (
    <>
      <CompareVerdict model={model} />
      <div className="compare-view">
        <div className="compare-stage" ref={setFrame}>
          <div
            className="compare-scroller"
            style={style}
            data-stacked={columns.isStacked ? '' : undefined}
            // What can be scrolled has to be reached by the keyboard.
            {...(isScrolled && { tabIndex: 0, role: 'group', 'aria-label': 'Both runs' })}
          >
            <CompareTime model={model} />
            <CompareTrace model={model} />
            <CompareCode model={model} side={left} />
            <CompareCode model={model} side={right} />
            <MemoryTold model={model} />
            <CompareMemory model={model} />
          </div>
        </div>
        <ComparePanel model={model} />
      </div>
    </>
  )
}
