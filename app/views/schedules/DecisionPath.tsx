import { useMemo } from 'preact/compat'
import { fateWords } from '../../../src/index.ts'
import { chooseAt } from '../../commands/choose-at.ts'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import { decisionPath, type PathPart } from '../../derived/decision-path.ts'
import { toldFate } from '../../derived/told-fate.ts'
import type { KnownGraph } from '../../search/proof.ts'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'
import { WholeGraph } from './WholeGraph.tsx'
import './path.css'

/** The moments of the run at which it matters who goes, with what becomes of it. */
export default function DecisionPath({ drawn }: { readonly drawn: KnownGraph }) {
  const { moment } = useDerivedRun()
  const { graph } = drawn
  const { schedule, at } = moment
  const parts = useMemo(() => decisionPath(graph, schedule), [graph, schedule])
  return (
    <div className="path">
      <p className="path-told">{toldFate(graph, schedule, at)}</p>
      <ol aria-label="Decisions of the run">
        {parts.map((part) => (
          <PathRow key={part.kind === 'any' ? part.from : part.step} part={part} at={at} />
        ))}
      </ol>
      <WholeGraph drawn={drawn} />
    </div>
  )
}

function PathRow({ part, at }: { readonly part: PathPart; readonly at: number }) {
  const store = useSessionStore()
  if (part.kind === 'any')
    return (
      <li aria-current={isWithin(at + 1, part.from, part.to) ? 'step' : undefined}>
        <span className="path-step">{stepsOf(part.from, part.to)}</span>
        <span className="path-any">
          whoever goes: <span data-fate={part.fate}>{fateWords[part.fate]}</span>
        </span>
      </li>
    )
  return (
    <li aria-current={part.step === at + 1 ? 'step' : undefined}>
      <span className="path-step">{part.step}</span>
      <span className="path-choices">
        {part.choices.map(({ actor, fate, isTaken }) => (
          <button
            key={actor}
            type="button"
            className="path-choice"
            aria-pressed={isTaken}
            onClick={() => {
              chooseAt(store, part.step - 1, actor)
            }}
          >
            <ThreadMark name={actor} /> → <span data-fate={fate}>{fateWords[fate]}</span>
          </button>
        ))}
      </span>
    </li>
  )
}

function stepsOf(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`
}

function isWithin(step: number, from: number, to: number): boolean {
  return from <= step && step <= to
}
