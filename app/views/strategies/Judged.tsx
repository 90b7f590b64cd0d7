import { useState } from 'preact/compat'
import { statementsOf, type Statement } from '../../../src/index.ts'
import { judgeBy } from '../../commands/judge.ts'
import { useDerived, useLit, useSessionStore } from '../../session/use-session.ts'
import { usePropertyLight } from './use-property-light.ts'

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
            .map((each) => (
              <Chip
                key={each.id}
                statement={each}
                isJudged={judged.includes(each.id)}
                isMore={!inSight.has(each.id)}
              />
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

interface ChipProps {
  readonly statement: Statement
  readonly isJudged: boolean
  /** Whether it is in sight only where somebody has asked for all. */
  readonly isMore: boolean
}

/** One property. A pointer or the keyboard at it lights up what it finds at fault, and since which step; its words light up the chip. */
function Chip({ statement: { id, title, sentence }, isJudged, isMore }: ChipProps) {
  const store = useSessionStore()
  const lit = useLit('property', id)
  const { show, hide } = usePropertyLight(id)
  return (
    <label
      className="chip"
      title={sentence}
      data-lit={lit}
      data-more={isMore ? '' : undefined}
      onPointerEnter={show}
      onPointerLeave={hide}
    >
      <input
        type="checkbox"
        checked={isJudged}
        onFocus={show}
        onBlur={hide}
        onChange={({ currentTarget }) => {
          judgeBy(store, id, currentTarget.checked)
          // The last one stays, and then nothing draws it anew.
          currentTarget.checked = store.derive(store.getState().moment).judged.includes(id)
        }}
      />
      <span>{title}</span>
    </label>
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
