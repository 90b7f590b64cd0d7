import { useMemo, useState } from 'preact/compat'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import { useDerivedRun } from '../../session/use-session.ts'
import { ScoreCode } from './code/ScoreCode.tsx'
import { SourceFailure } from './code/SourceFailure.tsx'
import { Cursor } from './Cursor.tsx'
import { ScoreMemory } from './memory/ScoreMemory.tsx'
import { Stems } from './Stems.tsx'
import { ScoreTime } from './time/ScoreTime.tsx'
import { useScoreModel } from './use-score-model.ts'
import { unplaced } from '../../layout/score/placed-lines.ts'
import type { ScoreProps } from './score-props.ts'
import { useWidth } from '../../controls/use-width.ts'
import './score.css'

const Overview = lazyComponent('The overview', () => import('./Overview.tsx'), {
  fallback: <div className="overview" />,
})

/** The run as a score: time is its one axis, and code, hands and memory hang on the same columns of steps. */
export default function Score(props: ScoreProps) {
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const width = useWidth(frame)
  return (
    <div className="score" ref={setFrame}>
      {/* Drawn for no width it would be drawn twice, and its columns would move to their places. */}
      {width > 0 && <ScoreIn {...props} width={width} />}
    </div>
  )
}

/** @param width that there is for it, in CSS pixels. */
function ScoreIn({ primer, Requests, Editor, width }: ScoreProps & { readonly width: number }) {
  const current = useDerivedRun()
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [placed, setPlaced] = useState(unplaced)
  const model = useScoreModel(current, width, 'wide', Editor && placed)
  const { columns, layout, outOfTurn, roll, rows, hands, memory, markRoom, openSection } = model
  const editor = useMemo(() => Editor && <Editor onPlaced={setPlaced} />, [Editor])
  const style = useMemo(
    () => ({
      '--score-label': `${columns.label}px`,
      '--score-step': `${columns.step}px`,
      '--score-axis': `${columns.axis}px`,
      '--score-width': `${width}px`,
    }),
    [columns, width],
  )
  return (
    <div style={style}>
      {primer}
      {/* Not over the code: each of its lines has its place on the score. */}
      <SourceFailure model={model} />
      {model.isScrolled && <Overview model={model} scroller={scroller} width={width} />}
      <div className="score-scroller" ref={setScroller} {...(model.isScrolled && { tabIndex: 0 })}>
        {Requests && <Requests columns={columns} />}
        <div className="score-body">
          <Cursor model={model} at={current.moment.at} />
          <Stems
            run={current.run}
            places={roll.steps}
            rows={rows}
            hands={hands}
            memory={memory}
            columns={columns}
            layout={layout}
          />
          <div
            className="score-ground"
            style={{ height: layout.height, marginBottom: -layout.height }}
          />
          <ScoreTime
            run={current.run}
            outOfTurn={outOfTurn}
            columns={columns}
            layout={layout}
            sentence={current.scenario.sentence}
          />
          <ScoreCode
            run={current.run}
            layout={layout}
            columns={columns}
            rows={rows}
            markRoom={markRoom}
            openSection={openSection}
            editor={editor}
          />
          <ScoreMemory model={model} />
        </div>
      </div>
    </div>
  )
}
