import { use, useLayoutEffect, useReducer, useRef } from 'react'
import type { FrameSnapshot } from '../../../src/index.ts'
import { FailureNotice } from '../../controls/FailureNotice.tsx'
import { keepInSight } from '../../controls/keep-in-sight.ts'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import { reloadSources, sources } from '../../derived/sources.ts'
import type { Mark } from './thread-position.ts'
import { tokensOf } from './tokens.ts'

interface SourceProps {
  readonly frame: FrameSnapshot
  readonly marks: readonly Mark[]
  /** The thread whose line is the current one. */
  readonly focus: string
}

const told = { next: 'comes next', call: 'is in this call', done: 'ended here' } as const

/** One method as it was written, with the threads in its margin. */
export function Source({ frame: { site }, marks, focus }: SourceProps) {
  const current = useRef<HTMLLIElement>(null)
  const [, readAgain] = useReducer((times: number) => times + 1, 0)
  const { texts, failure } = use(sources(site.file))
  const source = texts?.[site.file] ?? ''
  const lines = dedent(source.split('\n').slice(site.method.line - 1, site.method.endLine))
  useLayoutEffect(() => {
    const pane = current.current?.closest('.pane-body')
    // Only the line's beginning: a long line is no reason to move the code sideways.
    const start = current.current?.querySelector('.source-margin')
    if (start && pane) keepInSight(start, pane)
  })
  if (failure !== null)
    return (
      <FailureNotice
        message={`The source could not be loaded: ${failure}`}
        remedy={`The run goes on; ${focus} is at line ${site.line} of ${site.file}.`}
        mayBeOutdated
        onRetry={() => {
          reloadSources()
          readAgain()
        }}
      />
    )
  return (
    <ol className="source" start={site.method.line}>
      {lines.map((text, index) => {
        const line = site.method.line + index
        const here = marks.filter((mark) => mark.line === line)
        const covering = marks.filter((mark) => mark.line <= line && line <= mark.endLine)
        const isCurrent = here.some(({ name }) => name === focus)
        return (
          <li
            key={line}
            ref={isCurrent ? current : null}
            aria-current={isCurrent ? 'step' : undefined}
            data-thread={covering.find(({ name }) => name === focus)?.name ?? covering[0]?.name}
            data-mark={(covering.find(({ name }) => name === focus) ?? covering[0])?.kind}
          >
            <span className="source-margin">
              {here.map(({ name, kind }) => (
                <span
                  key={name}
                  className="source-mark"
                  data-kind={kind}
                  title={`${name} ${told[kind]}`}
                >
                  <ThreadMark name={name} />
                  <span className="visually-hidden"> {told[kind]} </span>
                </span>
              ))}
            </span>
            <span className="source-number" aria-hidden="true">
              {line}
            </span>
            <code>
              {tokensOf(text).map((token, at) => (
                <span key={at} data-token={token.kind}>
                  {token.text}
                </span>
              ))}
            </code>
          </li>
        )
      })}
    </ol>
  )
}

function dedent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const common = Math.min(...indents)
  return lines.map((line) => line.slice(common))
}
