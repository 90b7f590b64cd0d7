import { useState } from 'preact/compat'
import { copyOf, labelOf, type FrameSnapshot } from '../../../../src/index.ts'
import { openProgram } from '../../../commands/own/open-program.ts'
import { runPast } from '../../../commands/run-past.ts'
import { AnchoredDialog } from '../../../controls/AnchoredDialog.tsx'
import { Button } from '../../../controls/Button.tsx'
import { useDerivedRun, useSessionStore } from '../../../session/use-session.ts'

interface ThreadStateProps {
  readonly name: string
  readonly isDone: boolean
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** What a thread holds in local variables, what its last step did, how to let it run on alone, and to edit the code. */
export default function ThreadState({ name, isDone, anchor, onClose }: ThreadStateProps) {
  const store = useSessionStore()
  const { now, moment } = useDerivedRun()
  const copy = copyOf(moment.scenario)
  const thread = now.threads.find((each) => each.name === name)
  const last = now.steps.findLast(({ actor }) => actor === name)
  const stack = thread?.next?.stack ?? last?.stack ?? []
  const canRun = now.enabled.includes(name)
  // Who ends while this is open keeps the buttons, one of which may have the focus.
  const [isOver] = useState(isDone)
  return (
    <AnchoredDialog anchor={anchor} title={`${name} ${thread?.title ?? ''}`} onClose={onClose}>
      {stack.length > 1 && (
        <ol className="thread-calls" aria-label={`Calls of ${name}`}>
          {stack.map(({ site }) => (
            <li key={`${site.file} ${site.line}`}>
              <code>{site.method.name}</code>
            </li>
          ))}
        </ol>
      )}
      <dl className="thread-locals" aria-label={`Local variables of ${name}`}>
        {variables(stack.at(-1)).map(([variable, value]) => (
          <div key={variable}>
            <dt>{variable}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {last && last.effect.substeps.length > 0 && (
        <>
          <p>
            Inside its last step, <code>{`${last.op.object}.${last.op.method}`}</code>, at once for
            everybody else:
          </p>
          <ol>
            {last.effect.substeps.map((line, index) => (
              // Lines may repeat, and never move.
              <li key={index}>{line}</li>
            ))}
          </ol>
        </>
      )}
      {!isOver &&
        stack
          .map((frame, depth) => ({ method: frame.site.method.name, depth }))
          .toReversed()
          .map(({ method, depth }) => (
            <p key={depth} className="thread-run">
              <Button
                isDisabled={!canRun}
                onClick={() => {
                  runPast(store, name, depth)
                }}
              >
                Run {name} to its next line of {method}
              </Button>
              <Button
                isDisabled={!canRun}
                onClick={() => {
                  runPast(store, name, depth - 1)
                }}
              >
                Run {name} until {method} returns
              </Button>
            </p>
          ))}
      {copy !== null && (
        <p className="thread-run">
          <Button
            isDisabled={false}
            onClick={() => {
              onClose()
              void openProgram(store, copy)
            }}
          >
            Edit a copy of this race
          </Button>
        </p>
      )}
    </AnchoredDialog>
  )
}

function variables(frame: FrameSnapshot | undefined): readonly (readonly [string, string])[] {
  return Object.entries(frame?.locals ?? {}).map(([name, value]) => [name, labelOf(value)])
}
