import { useMemo, useState } from 'preact/compat'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { Tabs } from '../../../controls/Tabs.tsx'
import { useWidth } from '../../../controls/use-width.ts'
import { columnsBelow } from '../../../layout/score/columns.ts'
import { useDerivedRun } from '../../../session/use-session.ts'
import { unplaced } from '../../../layout/score/placed-lines.ts'
import type { ScoreProps } from '../score-props.ts'
import { useScoreModel } from '../use-score-model.ts'
import { NarrowMemory } from './NarrowMemory.tsx'
import { StepRows } from './StepRows.tsx'
import './narrow.css'

const NarrowCode = lazyComponent('The code', () => import('./NarrowCode.tsx'))

/** The run where there is no room for an axis: memory as it stands, and below it time, which runs down. */
export default function NarrowScore(props: ScoreProps) {
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const width = useWidth(frame)
  return (
    <div className="score narrow-score" ref={setFrame}>
      {/* Drawn for no width it would be drawn twice. */}
      {width > 0 && <NarrowScoreIn {...props} width={width} />}
    </div>
  )
}

/** @param width that there is for it, in CSS pixels. */
function NarrowScoreIn({
  primer,
  Requests,
  Editor,
  side,
  width,
}: ScoreProps & { readonly width: number }) {
  const current = useDerivedRun()
  const [placed, setPlaced] = useState(unplaced)
  const model = useScoreModel(current, width, 'narrow', Editor && placed)
  const columns = columnsBelow(width, current.run.steps.length, model.columns.between)
  const { label, step, axis } = columns
  const style = useMemo(
    () => ({
      '--score-label': `${label}px`,
      '--score-step': `${step}px`,
      '--score-axis': `${axis}px`,
    }),
    [label, step, axis],
  )
  return (
    <>
      {primer}
      {Editor && <NarrowCode model={model} editor={<Editor onPlaced={setPlaced} />} />}
      <NarrowMemory model={model} />
      {Requests && (
        <div
          className="narrow-requests"
          style={style}
          {...(label + axis > width && { tabIndex: 0 })}
        >
          <Requests columns={columns} />
        </div>
      )}
      <Tabs
        label="The run"
        tabs={[
          { id: 'steps', label: 'Steps', content: <StepRows model={model} /> },
          ...(Editor ? [] : [{ id: 'code', label: 'Code', content: <NarrowCode model={model} /> }]),
          { id: 'map', label: 'Map', content: side },
        ]}
      />
    </>
  )
}
