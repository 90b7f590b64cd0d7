import { moveStep } from '../../commands/reorder.ts'
import { placeSwap, type DeckLayout } from '../../layout/deck.ts'
import { useSessionStore } from '../../session/use-session.ts'

interface SwapBarProps {
  /** Index of the first of the two cards. */
  readonly swap: number
  readonly layout: DeckLayout
  /** Whether cards are rows: then it stands between the two. */
  readonly isNarrow: boolean
}

/** How wide its words are in the face that they are set in, in CSS pixels; the numbers of steps aside. */
const wordsWidth = 176
const digitWidth = 9

/** Exchanges the two neighbouring steps that would have saved the run: it spans their cards. */
export function SwapBar({ swap, layout, isNarrow }: SwapBarProps) {
  const store = useSessionStore()
  const numbers = `${swap + 1}${swap + 2}`
  const { left, width } = placeSwap(layout, swap, wordsWidth + digitWidth * numbers.length)
  return (
    <button
      type="button"
      className="deck-swap"
      style={isNarrow ? { gridRow: 2 * swap + 2 } : { left, width, top: layout.foot }}
      onClick={({ currentTarget }) => {
        // The exchange takes this button away, and not the step that it moves.
        const cards = currentTarget
          .closest('.deck')
          ?.querySelectorAll<HTMLElement>('.deck-cards button')
        cards?.[swap]?.focus()
        moveStep(store, swap, swap + 1)
      }}
    >
      <span aria-hidden="true">⇄</span> Swap {swap + 1} and {swap + 2}: it passes
    </button>
  )
}
