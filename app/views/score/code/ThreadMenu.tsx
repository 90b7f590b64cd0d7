import { memo, useState } from 'preact/compat'
import { focusCode } from '../../../commands/focus-code.ts'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { ThreadMark } from '../../../controls/ThreadMark.tsx'
import { useSessionStore } from '../../../session/use-session.ts'

const ThreadState = lazyComponent('What the thread holds', () => import('./ThreadState.tsx'))

interface ThreadMenuProps {
  readonly name: string
  readonly isDone: boolean
  /** Where the thread stands. Lines count from 1. */
  readonly line: number
}

/** Who stands at a line; pressed, what they hold in local variables, and how to let them run on alone. */
export const ThreadMenu = memo(function ThreadMenu({ name, isDone, line }: ThreadMenuProps) {
  const store = useSessionStore()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <button
        type="button"
        className="source-mark"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={`${name} ${isDone ? 'ended' : 'comes next'} at line ${line}`}
        data-done={isDone ? '' : undefined}
        onClick={({ currentTarget }) => {
          focusCode(store, name)
          setAnchor(currentTarget)
        }}
      >
        <ThreadMark name={name} />
      </button>
      {anchor && (
        <ThreadState
          name={name}
          isDone={isDone}
          anchor={anchor}
          onClose={() => {
            setAnchor(null)
          }}
        />
      )}
    </>
  )
})
