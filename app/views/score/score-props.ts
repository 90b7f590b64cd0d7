import type { ComponentType, ReactNode } from 'preact/compat'
import type { Columns } from '../../layout/score/columns.ts'
import type { PlacedLines } from '../../layout/score/placed-lines.ts'

/** What the page gives to a run, in whichever form. */
export interface ScoreProps {
  /** What a stranger has to know of the system first, if that is anything. */
  readonly primer: ReactNode
  /** What the system carries along, on columns of steps; null if it carries nothing. */
  readonly Requests: ComponentType<{ readonly columns: Columns }> | null
  /** Where the code is written, if it is a person's own; it tells where its lines are. Null for what comes with the page. */
  readonly Editor: ComponentType<{ readonly onPlaced: (placed: PlacedLines) => void }> | null
  /** What search says of every order, where that does not stand beside the run. */
  readonly side: ReactNode
}
