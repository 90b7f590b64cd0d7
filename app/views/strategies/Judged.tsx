import { useState } from 'react'
import { statementsOf, type Statement } from '../../../src/index.ts'
import { judgeBy } from '../../commands/judge.ts'
import { useDerived, useSessionStore } from '../../session/use-session.ts'

/** How much properties weigh, the weightiest first. */
const ranks: readonly { readonly rank: Statement['rank']; readonly caption: string }[] = [
  { rank: 'required', caption: 'required' },
  { rank: 'stronger', caption: 'stronger than promised' },
  { rank: 'observation', caption: 'observed' },
]

/** How many letters of titles have room in one line. */
const room = 64

/**
 * By which properties runs are judged: one choice for every view. Those that are judged are always in sight,
 * and what else must hold as far as there is room.
 */
export function Judged() {
  const store = useSessionStore()
  const system = useDerived((run) => run.system)
  const judged = useDerived((run) => run.judged)
  const [isOpen, setOpen] = useState(false)
  const statements = statementsOf(system)
  const inSight = inSightOf(statements, judged)
  const more = statements.length - inSight.size
  return (
    <fieldset className="judged" data-open={isOpen ? '' : undefined}>
      <legend>Judged by</legend>
      {ranks.map(({ rank, caption }) => (
        <span key={rank} className="judged-rank">
          <span className="judged-caption">{caption}</span>
          {statements
            .filter((each) => each.rank === rank)
            .map(({ id, title, sentence }) => (
              <label
                key={id}
                className="chip"
                title={sentence}
                data-more={inSight.has(id) ? undefined : ''}
              >
                <input
                  type="checkbox"
                  checked={judged.includes(id)}
                  onChange={(event) => {
                    judgeBy(store, id, event.target.checked)
                  }}
                />
                <span>{title}</span>
              </label>
            ))}
        </span>
      ))}
      <button
        type="button"
        className="judged-more"
        data-none={more === 0 ? '' : undefined}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        <span className="judged-narrow">
          Judged by {judged.length} of {statements.length}
        </span>
        <span className="judged-wide">{isOpen ? 'fewer' : `${more} more …`}</span>
      </button>
    </fieldset>
  )
}

function inSightOf(
  statements: readonly Statement[],
  judged: readonly string[],
): ReadonlySet<string> {
  const inSight = new Set(judged)
  let left = room
  for (const { id, title } of statements) if (inSight.has(id)) left -= title.length
  for (const { id, title, rank } of statements) {
    if (rank !== 'required' || inSight.has(id) || title.length > left) continue
    inSight.add(id)
    left -= title.length
  }
  return inSight
}
