import { isIdentified, labelOf, type Frame, type Value } from '../../../src/index.ts'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import type { ThreadPosition } from './thread-position.ts'

interface LocalsProps {
  readonly all: readonly ThreadPosition[]
  readonly shown: Frame | undefined
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

/** The variables that a reader can read: values, not the shared objects and not the functions. */
function variables(frame: Frame | undefined): readonly (readonly [string, string])[] {
  return Object.entries(frame?.locals ?? {}).flatMap(([name, value]) =>
    isReadable(value) ? [[name, labelOf(value)] as const] : [],
  )
}

function isReadable(value: unknown): value is Value {
  return (
    ['string', 'number', 'boolean', 'undefined'].includes(typeof value) ||
    value === null ||
    isIdentified(value) ||
    (Array.isArray(value) && value.every(isReadable))
  )
}

function ending(outcome: ThreadPosition['thread']['outcome']): string {
  if (outcome && 'threw' in outcome) return `failed: ${outcome.threw}`
  const returned = outcome?.returned
  return isReadable(returned) && returned !== undefined ? `returned ${labelOf(returned)}` : 'done'
}
