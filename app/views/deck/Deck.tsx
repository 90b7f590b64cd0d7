import { useId, useMemo, useState, type CSSProperties } from 'preact/compat'
import { useNarrow } from '../../controls/use-narrow.ts'
import { useWidth } from '../../controls/use-width.ts'
import { deckOf } from '../../derived/deck.ts'
import { tellPointOfNoReturn } from '../../derived/turn-told.ts'
import { layoutDeck } from '../../layout/deck.ts'
import { useChances } from '../../session/use-chances.ts'
import { useDerivedRun } from '../../session/use-session.ts'
import { useTurningPoint } from '../../session/use-turning-point.ts'
import { DeckCard } from './DeckCard.tsx'
import { RiskMeter } from './RiskMeter.tsx'
import { SwapBar } from './SwapBar.tsx'
import { TurnCards } from './TurnCards.tsx'
import './deck.css'
import './deck-rows.css'

interface DeckProps {
  /** Whether what search knows is not to be told yet. */
  readonly isConcealed: boolean
  /** Whether it is to be read from the back of a room. */
  readonly isLarge: boolean
}

/** The run as cards that can be put into another order by hand, and whoever can go next. Time runs down where it is narrow. */
export default function Deck({ isConcealed, isLarge }: DeckProps) {
  const current = useDerivedRun()
  const isNarrow = useNarrow()
  const known = useChances(current.moment)
  const turning = useTurningPoint(current)
  const [chances, turn] = isConcealed ? [null, null] : [known, turning]
  const deck = useMemo(() => deckOf(current, { chances, turn }), [current, chances, turn])
  const hint = useId()
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const width = useWidth(frame)
  const { cards, lanes, risk, swap } = deck
  const layout = useMemo(
    () =>
      layoutDeck({
        width,
        steps: cards.length,
        longestVerb: Math.max(0, ...cards.map(({ verb }) => verb.length)),
        lanes: lanes.length,
        isLarge,
      }),
    [width, cards, lanes.length, isLarge],
  )
  // When it is asked for: to measure it, a browser first has to lay out all that has changed.
  const rowPitch = () => (scroller ? scroller.clientHeight / cards.length : Infinity)
  const style = {
    '--deck-turns': `${layout.turns}px`,
    '--deck-card': `${layout.card.width}px`,
    '--deck-card-height': `${layout.card.height}px`,
    '--deck-height': `${layout.height}px`,
    '--deck-foot': `${layout.foot}px`,
    '--deck-width': `${layout.width}px`,
  } as CSSProperties
  return (
    <section
      className="timeline deck"
      aria-label="Timeline"
      data-verb={layout.verb}
      data-form={isNarrow ? 'rows' : layout.form}
      ref={setFrame}
      style={style}
    >
      <div className="deck-start">
        <TurnCards lanes={lanes} />
        {risk && <RiskMeter risk={risk} when="before the first step" label="risk" />}
      </div>
      <div
        className="deck-scroller"
        ref={setScroller}
        {...(layout.isScrolled && !isNarrow && { tabIndex: 0 })}
      >
        <div className="deck-track">
          <ol className="deck-cards" aria-label="Steps of the run" aria-describedby={hint}>
            {cards.map((card) => (
              <DeckCard
                key={card.key}
                card={card}
                left={card.index * layout.pitch}
                drop={card.lane * layout.drop}
                pitch={isNarrow ? rowPitch : layout.pitch}
                isNarrow={isNarrow}
                scroller={scroller}
              />
            ))}
          </ol>
          {swap !== null && <SwapBar swap={swap} layout={layout} isNarrow={isNarrow} />}
        </div>
      </div>
      <p id={hint} className="visually-hidden">
        Press a step to go there. Drag it, or move it with Shift and an arrow, to try another order.
      </p>
      {cards.length === 0 && <p className="deck-none">No step yet. Whose turn is it?</p>}
      {turn && cards.some(({ isTurn }) => isTurn) && (
        <span className="visually-hidden">{tellPointOfNoReturn(current, turn).turn}</span>
      )}
    </section>
  )
}
