import { Suspense } from 'react'
import { useDerivedRun, useSession } from '../../session/use-session.ts'
import { CallStack } from './CallStack.tsx'
import { Inside } from './Inside.tsx'
import { Locals } from './Locals.tsx'
import { Source } from './Source.tsx'
import { marksIn, standings } from './thread-position.ts'
import './code.css'

/** The source that runs, and where each thread stands in it. */
export function Code() {
  const { now } = useDerivedRun()
  const look = useSession((session) => session.codeFocus)
  const all = standings(now)
  const followed = look?.thread ?? now.steps.at(-1)?.actor
  const focus = all.find(({ thread }) => thread.name === followed) ?? all[0]
  if (!focus) return null
  const depth = look?.depth ?? focus.stack.length - 1
  const frame = focus.stack[depth]
  return (
    <section className="code" aria-labelledby="code-title">
      <div className="pane-head">
        <h2 id="code-title">Code</h2>
        <span>{frame?.site.file}</span>
      </div>
      <CallStack all={all} focus={focus} depth={depth} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be within the keyboard's reach. */}
      <div className="pane-body" tabIndex={0} role="group" aria-label="Source">
        {frame ? (
          <Suspense fallback={null}>
            <Source frame={frame} marks={marksIn(frame, all)} focus={focus.thread.name} />
          </Suspense>
        ) : (
          <p>{focus.thread.name} has ended without a step.</p>
        )}
      </div>
      <Locals all={all} shown={frame} />
      <Inside steps={now.steps} />
    </section>
  )
}
