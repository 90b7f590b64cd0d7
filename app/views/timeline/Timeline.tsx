import { readsFrom } from '../../../src/index.ts'
import { laneHeight, lanesOf } from '../../derived/lanes.ts'
import { useDerivedRun } from '../../session/use-session.ts'
import { Block } from './Block.tsx'
import { Reads } from './Reads.tsx'
import { PointOfNoReturnMark } from './PointOfNoReturnMark.tsx'
import { blockWidth } from '../../layout/timeline.ts'
import './timeline.css'

/** The run: a lane a thread, a block a step, and the cursor. */
export function Timeline() {
  const current = useDerivedRun()
  const { run, moment } = current
  const lanes = lanesOf(current)
  const height = laneHeight(lanes.length)
  const sources = readsFrom(run.steps)
  const rowOf = (name: string) => lanes.findIndex((lane) => lane.name === name)
  return (
    <section className="timeline" aria-label="Timeline" data-low={height < 44 ? '' : undefined}>
      <div
        className="timeline-run"
        style={{ height: height * lanes.length, minWidth: run.steps.length * blockWidth + 24 }}
      >
        {lanes.map(({ name, title }, row) => (
          <div key={name} className="lane" style={{ top: row * height, height }}>
            {run.steps.length === 0 && row === 0 && (
              <p>No step yet: press a button on the left, or a key.</p>
            )}
            <span className="visually-hidden">{`Lane of ${name}, ${title}`}</span>
          </div>
        ))}
        <Reads
          sources={sources[moment.at - 1] ?? []}
          to={moment.at - 1}
          steps={run.steps}
          rowOf={rowOf}
          height={height}
        />
        <ol aria-label="Steps of the run">
          {run.steps.map((step, index) => (
            <Block
              key={`${step.actor} ${run.steps.slice(0, index).filter(({ actor }) => actor === step.actor).length}`}
              step={step}
              index={index}
              at={moment.at}
              top={rowOf(step.actor) * height}
              height={height}
              sources={sources[index] ?? []}
            />
          ))}
        </ol>
        <PointOfNoReturnMark />
        <div className="cursor" style={{ left: moment.at * blockWidth + 4 }} />
      </div>
    </section>
  )
}
