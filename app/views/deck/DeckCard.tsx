import { useLayoutEffect, useRef } from 'preact/compat'
import { moveStep } from '../../commands/reorder.ts'
import { travel } from '../../commands/travel.ts'
import { keepInSight } from '../../controls/keep-in-sight.ts'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import type { StepCard } from '../../derived/deck.ts'
import { useStepDrag } from '../../services/use-step-drag.ts'
import { useLit, useSessionStore } from '../../session/use-session.ts'
import { RiskMeter } from './RiskMeter.tsx'
import { ValueSign } from './ValueSign.tsx'
import './deck-card.css'

interface DeckCardProps {
  readonly card: StepCard
  /** Where it stands, in CSS pixels: from the first card, and from the top. */
  readonly left: number
  readonly drop: number
  /** How far it is to the next one. */
  readonly pitch: number | (() => number)
  /** Whether time runs down: then cards are rows. */
  readonly isNarrow: boolean
  readonly scroller: HTMLElement | null
}

/** One step as a card: press it to travel there, drag it, or move it with Shift and an arrow, to try another order. */
export function DeckCard({ card, left, drop, pitch, isNarrow, scroller }: DeckCardProps) {
  const store = useSessionStore()
  const item = useRef<HTMLLIElement>(null)
  const { index, actor, verb, short, told, value, risk, isCurrent } = card
  const drag = useStepDrag(index, { along: isNarrow ? 'y' : 'x', pitch })
  const litAlone = useLit('step', index + 1)
  const lit = useLit('run') ?? litAlone

  useLayoutEffect(() => {
    // Where it stands, not where its motion has brought it yet.
    if (isCurrent && scroller && left >= 0 && item.current) keepInSight(item.current, scroller)
  }, [isCurrent, scroller, left])

  const pressKey = (event: KeyboardEvent) => {
    const [back, on] = isNarrow ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight']
    if (!event.shiftKey || (event.key !== back && event.key !== on)) return
    event.preventDefault()
    event.stopPropagation()
    moveStep(store, index, event.key === back ? index - 1 : index + 1)
  }
  return (
    <li
      ref={item}
      className="deck-item"
      data-thread={actor}
      data-dragged={drag.isDragged ? '' : undefined}
      style={isNarrow ? { '--lane': card.lane, gridRow: 2 * index + 1 } : { left }}
    >
      <button
        type="button"
        className="deck-card"
        data-taken={card.isTaken ? '' : undefined}
        data-turn={card.isTurn ? '' : undefined}
        data-lit={lit}
        aria-current={isCurrent ? 'step' : undefined}
        style={isNarrow ? undefined : { marginTop: drop }}
        onClick={() => {
          if (!drag.wasDragged()) travel(store, index + 1)
        }}
        onKeyDown={pressKey}
        onPointerDown={drag.onPointerDown}
      >
        {/* Never `step 1`: so the button begins that lets task 1 take its step. */}
        <span className="visually-hidden">{`${verb} ${short}, number ${index + 1}: ${told}`}</span>
        <span className="deck-number" aria-hidden="true">
          {index + 1}
        </span>
        <span className="deck-thread" aria-hidden="true">
          <ThreadMark name={actor} />
        </span>
        <span className="deck-value" aria-hidden="true">
          {value && <ValueSign value={value} isIdle={card.isIdle} />}
        </span>
        <span className="deck-verb" aria-hidden="true">
          {verb}
        </span>
        <span className="deck-short" aria-hidden="true">
          {short}
        </span>
      </button>
      {card.isTurn && (
        <strong className="deck-turn" style={isNarrow ? undefined : { top: drop }}>
          no way back
        </strong>
      )}
      {risk && <RiskMeter risk={risk} when={`after step ${index + 1}`} />}
    </li>
  )
}
