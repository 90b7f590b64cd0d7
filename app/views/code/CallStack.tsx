import { focusCode } from '../../commands/focus-code.ts'
import { runPast } from '../../commands/run-past.ts'
import { Button } from '../../controls/Button.tsx'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'
import type { ThreadPosition } from './thread-position.ts'

interface CallStackProps {
  readonly all: readonly ThreadPosition[]
  readonly focus: ThreadPosition
  /** Which call of the thread in focus is shown: 0 is the outermost. */
  readonly depth: number
}

/** Which thread and which of its calls is shown, and the ways to run through calls. */
export function CallStack({ all, focus, depth }: CallStackProps) {
  const store = useSessionStore()
  const { enabled } = useDerivedRun().now
  const { name } = focus.thread
  const method = focus.stack[depth]?.site.method.name ?? 'the method'
  const isInCall = depth < focus.stack.length - 1
  const canRun = enabled.includes(name)
  return (
    <div className="call-stack">
      <div className="call-stack-threads" role="group" aria-label="Thread shown">
        {all.map(({ thread }) => (
          <button
            key={thread.name}
            type="button"
            className="ghost-button"
            aria-pressed={thread.name === name}
            aria-label={`Show ${thread.name}`}
            onClick={() => {
              focusCode(store, { thread: thread.name, depth: null })
            }}
          >
            <ThreadMark name={thread.name} />
          </button>
        ))}
      </div>
      <ol aria-label={`Calls of ${name}`}>
        {focus.stack.map(({ site }, index) => (
          <li key={`${site.file} ${site.line} ${site.method.name}`}>
            <button
              type="button"
              className="text-button"
              aria-pressed={index === depth}
              onClick={() => {
                focusCode(store, { thread: name, depth: index })
              }}
            >
              {site.method.name}
            </button>
          </li>
        ))}
      </ol>
      <div className="call-stack-run">
        <Button
          className="small-button"
          isDisabled={!isInCall}
          title="Show the method that is called here"
          onClick={() => {
            focusCode(store, { thread: name, depth: depth + 1 })
          }}
        >
          Into
        </Button>
        <Button
          className="small-button"
          isDisabled={!canRun}
          title={`Let ${name} alone run to the next line of ${method}`}
          onClick={() => {
            runPast(store, name, depth)
          }}
        >
          Over
        </Button>
        <Button
          className="small-button"
          isDisabled={!canRun}
          title={`Let ${name} alone run until ${method} returns`}
          onClick={() => {
            runPast(store, name, depth - 1)
          }}
        >
          Out
        </Button>
      </div>
    </div>
  )
}
