import { useLayoutEffect, useRef } from 'preact/compat'
import { travel } from '../../commands/travel.ts'
import { keepInSight } from '../../controls/keep-in-sight.ts'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import { useSessionStore } from '../../session/use-session.ts'
import { Part } from './Part.tsx'
import type { CompareModel } from './use-compare-model.ts'
import './compare-time.css'

const height = 60

/** The axis: whose step each column is, and whether both take it. */
export function CompareTime({ model }: { readonly model: CompareModel }) {
  const store = useSessionStore()
  const current = useRef<HTMLButtonElement>(null)
  const { compared, columns, first } = model
  const { left, right, at, taken, isOneOrder, names } = compared
  const threads = left.run.threads.filter(({ kind }) => kind === 'thread')
  useLayoutEffect(() => {
    const button = current.current
    const scroller = button?.closest('.compare-scroller')
    // Where there is less room than columns, the cursor's stays in sight.
    if (button && scroller && at > 0 && columns.step > 0) keepInSight(button, scroller)
  }, [at, columns])
  return (
    <Part
      model={model}
      name="Timeline"
      className="compare-time"
      height={height}
      lines="none"
      label={
        <>
          <p>
            {isOneOrder
              ? 'One order, each step matched by what it does.'
              : 'Two orders, each step matched by what it does.'}
          </p>
          <p>
            {threads.map(({ name, title }) => (
              <span key={name} className="compare-thread">
                <ThreadMark name={name} /> {title}
              </span>
            ))}
          </p>
        </>
      }
    >
      <ol className="score-steps" aria-label="Steps of both runs">
        {compared.columns.map((column, index) => {
          const step = left.run.steps[column.left ?? -1] ?? right.run.steps[column.right ?? -1]
          const alone = column.left === null ? names[1] : column.right === null ? names[0] : null
          const number = column.left === null ? null : column.left + 1
          const isCurrent = index === at - 1
          if (!step) return null
          return (
            <li key={index} style={{ left: index * columns.step, width: columns.step }}>
              <button
                ref={isCurrent ? current : null}
                type="button"
                className="score-step"
                data-thread={step.actor}
                data-future={index >= at ? '' : undefined}
                data-alone={alone === null ? undefined : ''}
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => {
                  travel(store, taken[index]?.[0] ?? 0)
                }}
              >
                <span className="visually-hidden">
                  {step.op.verb} {step.effect.summary}, {number !== null && 'number '}
                </span>
                <span className="score-number" aria-hidden={number === null}>
                  {number ?? '+'}
                </span>
                <span className="score-turn-of">{step.actor}</span>
                {alone !== null && <span className="visually-hidden">, under {alone} alone</span>}
              </button>
            </li>
          )
        })}
      </ol>
      {first && (
        <span
          className="compare-parting-word"
          data-late={first.column > compared.columns.length / 2 ? '' : undefined}
          style={{ left: first.column * columns.step }}
        >
          here they part
        </span>
      )}
    </Part>
  )
}
