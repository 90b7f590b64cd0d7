import { useState } from 'preact/compat'
import { focusCode } from '../../../commands/focus-code.ts'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { ThreadMark } from '../../../controls/ThreadMark.tsx'
import type { ThreadPlace } from '../../../derived/score/code-roll.ts'
import { useSessionStore } from '../../../session/use-session.ts'

const ThreadState = lazyComponent('What the thread holds', () => import('./ThreadState.tsx'))

/** Who stands at a line; pressed, what they hold in local variables, and how to let them run on alone. */
export function ThreadMenu({ place: { name, isDone, line } }: { readonly place: ThreadPlace }) {
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
}
