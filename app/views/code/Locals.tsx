import { labelOf, type FrameSnapshot } from '../../../src/index.ts'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import type { ThreadPosition } from './thread-position.ts'

interface LocalsProps {
  readonly all: readonly ThreadPosition[]
  readonly shown: FrameSnapshot | undefined
}

/** Each thread's local variables where it stands, and what its last step returned. */
export function Locals({ all, shown }: LocalsProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be within the keyboard's reach.
    <div className="locals" role="group" aria-label="Local variables" tabIndex={0}>
      <dl>
        {all.map(({ thread, stack, last, isDone }) => {
          const frame =
            stack.findLast(
              ({ site }) =>
                site.method.line === shown?.site.method.line && site.file === shown.site.file,
            ) ?? stack.at(-1)
          return (
            <div key={thread.name}>
              <dt>
                <ThreadMark name={thread.name} />
              </dt>
              <dd>
                {variables(frame).map(([name, value]) => (
                  <span key={name} className="local">
                    {name} = {value}
                  </span>
                ))}
                {last && <em>{`${last.op.verb}: ${last.effect.summary}`}</em>}
                {isDone && <span className="local-done">{ending(thread.outcome)}</span>}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}

function variables(frame: FrameSnapshot | undefined): readonly (readonly [string, string])[] {
  return Object.entries(frame?.locals ?? {}).map(([name, value]) => [name, labelOf(value)])
}

function ending(outcome: ThreadPosition['thread']['outcome']): string {
  if (!outcome) return 'done'
  if ('threw' in outcome) return `failed: ${outcome.threw}`
  return outcome.returned === undefined ? 'done' : `returned ${labelOf(outcome.returned)}`
}
