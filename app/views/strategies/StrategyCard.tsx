import { memo, useId } from 'preact/compat'
import type { Choice } from '../../../src/index.ts'
import { keepInSight } from '../../controls/keep-in-sight.ts'
import { standingOf, type Standing } from '../../derived/standing.ts'
import { failureOn, verdictOn, type SearchSetting } from '../../search/proof.ts'
import type { SessionStore } from '../../session/session.ts'
import { useLit, useSession } from '../../session/use-session.ts'
import { Meter } from './Meter.tsx'

interface StrategyCardProps {
  /** The name that the cards share as radios. */
  readonly group: string
  readonly choice: Choice
  /** What is searched, under whichever strategy. */
  readonly setting: SearchSetting
  /** The ids of the properties by which runs are judged. */
  readonly judged: readonly string[]
  readonly isChosen: boolean
  /** Whether the chosen one is held against it. */
  readonly isBeside: boolean
  /** Whether how it stands is not to be told yet. */
  readonly isConcealed: boolean
  readonly store: SessionStore
  readonly choose: (store: SessionStore, id: string) => void
}

const glyphs: Readonly<Record<Standing['kind'], string>> = {
  breaks: '✗',
  deadlocks: '✗',
  holds: '✓',
  unknown: '',
}

const untold: Standing = { kind: 'unknown', chance: 0, figure: '', count: '', noun: '', rest: '' }

/** One strategy and what search says of it. A step of the run changes nothing about it: it is not drawn anew then. */
export const StrategyCard = memo(function StrategyCard({
  group,
  choice: { id, label, sentence },
  setting,
  judged,
  isChosen,
  isBeside,
  isConcealed,
  store,
  choose,
}: StrategyCardProps) {
  const description = useId()
  const lit = useLit('strategy', id)
  const of = { ...setting, strategy: id }
  const verdict = useSession(({ proof }) => verdictOn(proof, of))
  const hasFailed = useSession(({ proof }) => failureOn(proof, of) !== null)
  const { kind, chance, figure, count, noun, rest } = isConcealed
    ? untold
    : standingOf(verdict, judged, hasFailed)
  return (
    <label
      ref={isChosen ? bringIntoSight : null}
      className="strategy"
      title={sentence}
      style={{ '--chance': chance }}
      data-kind={kind}
      data-lit={lit}
      data-chosen={isChosen ? '' : undefined}
      data-beside={isBeside ? '' : undefined}
    >
      <input
        type="radio"
        name={group}
        aria-label={label}
        aria-describedby={description}
        checked={isChosen}
        onChange={() => {
          choose(store, id)
        }}
      />
      <Meter chance={chance} />
      <span className="strategy-label" data-long={label.length > 18 ? '' : undefined}>
        {label}
      </span>
      <span id={description} className="strategy-standing">
        {figure && (
          <span className="strategy-chance">
            {figure}{' '}
            <small className={figure.length > 5 ? 'visually-hidden' : undefined}>risk</small>{' '}
            <span aria-hidden="true">{glyphs[kind]}</span>
          </span>
        )}{' '}
        <span className="strategy-count">
          {count}{' '}
          <span className={`visually-hidden${count.length > 8 ? '' : ' strategy-noun'}`}>
            {noun}{' '}
          </span>
          <span className={count.length > 11 && kind === 'breaks' ? 'visually-hidden' : undefined}>
            {rest}
          </span>
        </span>
      </span>
    </label>
  )
})

/** On a small page the cards are a line that scrolls by itself. */
function bringIntoSight(card: HTMLElement | null): void {
  const row = card?.closest('.strategy-row')
  if (card && row) keepInSight(card, row)
}
