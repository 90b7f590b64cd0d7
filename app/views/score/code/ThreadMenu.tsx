import { focusCode } from '../../../commands/focus-code.ts'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { Popover } from '../../../controls/Popover.tsx'
import { ThreadMark } from '../../../controls/ThreadMark.tsx'
import type { ThreadPlace } from '../../../derived/score/code-roll.ts'
import { useDerivedRun, useSessionStore } from '../../../session/use-session.ts'

const ThreadState = lazyComponent('What the thread holds', () => import('./ThreadState.tsx'))

/** Who stands at a line; pressed, what they hold in local variables, and how to let them run on alone. */
export function ThreadMenu({ place: { name, isDone, line } }: { readonly place: ThreadPlace }) {
  const store = useSessionStore()
  const { now } = useDerivedRun()
  const thread = now.threads.find((each) => each.name === name)
  return (
    <Popover
      label={
        <span className="source-mark" data-done={isDone ? '' : undefined}>
          <ThreadMark name={name} />
        </span>
      }
      name={`${name} ${isDone ? 'ended' : 'comes next'} at line ${line}`}
      title={`${name} ${thread?.title ?? ''}`}
      onOpen={() => {
        focusCode(store, name)
      }}
    >
      <ThreadState name={name} isDone={isDone} />
    </Popover>
  )
}
