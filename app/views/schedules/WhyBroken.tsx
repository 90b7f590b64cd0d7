import {
  clauseText,
  formatCount,
  fulfilledClause,
  phrasesOf,
  type Why,
} from '../../../src/index.ts'
import { openRun } from '../../commands/open-run.ts'
import { failureOn, reasonsOn, verdictOn } from '../../search/proof.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerived, useSessionStore, useSetting } from '../../session/use-session.ts'

/** When orders break, a row a clause: each row opens a run of which it is so. */
export function WhyBroken() {
  const setting = useSetting()
  const proof = useProof(setting)
  const reasons = reasonsOn(proof, setting)
  if (!reasons) {
    const verdict = verdictOn(proof, setting)
    const isOver = failureOn(proof, setting) !== null || verdict?.limit
    return isOver ? null : <p className="why-place">Why it breaks: searching …</p>
  }
  const { why } = reasons
  if (why === null) return null
  if (why === 'unknown')
    return <p className="why">There are too many states to say why it breaks.</p>
  return <Clauses why={why} />
}

function Clauses({ why }: { readonly why: Why }) {
  const store = useSessionStore()
  const scenario = useDerived((run) => run.scenario)
  const ours = useDerived(({ now }) => (why.exact ? fulfilledClause(why, now.steps) : null))
  const textOf = ({ orderings }: Why['clauses'][number]) =>
    clauseText(orderings, phrasesOf(scenario.subject).deeds ?? {})
  const { exact, clauses } = why
  if (clauses.every(({ orderings }) => orderings.length === 0))
    return (
      <p className="why">
        {exact
          ? 'It breaks in every order.'
          : 'It takes more than a few orderings of steps to say when it breaks.'}
      </p>
    )
  return (
    <div className="why">
      <h3 id="why-title">{exact ? 'It breaks exactly when' : 'It breaks only when'}</h3>
      <ul aria-labelledby="why-title">
        {clauses.map((clause, index) => (
          <li key={textOf(clause)} aria-current={index === ours ? 'true' : undefined}>
            <button
              type="button"
              className="side-row"
              onClick={() => {
                openRun(store, clause.witness)
              }}
            >
              <span className="side-row-words">
                {index > 0 ? 'or ' : ''}
                {textOf(clause)}
              </span>
              {index === ours && <span className="side-row-ours">this one</span>}
              <span className="side-row-count">
                {index > 0 ? '+ ' : ''}
                {formatCount(clause.schedules)}
              </span>
              <span className="visually-hidden">: show one</span>
            </button>
          </li>
        ))}
      </ul>
      {!exact && <p>But that is not all it takes.</p>}
    </div>
  )
}
