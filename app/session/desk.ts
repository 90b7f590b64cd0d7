import type { Problem } from '../../src/index.ts'
import type { Moment } from './moment.ts'

/** What is being written: a program of a person's own, as it stands in the editor, and what of it runs on the page. */
export interface Desk {
  /** As it was typed last, be it right or wrong. */
  readonly text: string
  /** The id of the draft that it is kept as; null for what nobody has changed or named: it is kept by its link. */
  readonly draft: string | null
  /** What keeps it from running; empty where it runs. */
  readonly problems: readonly Problem[]
  /** The id of the scenario that runs on the page: what could be read of the text last. */
  readonly shown: string
  /** Whether a key was pressed a moment ago: nothing is read, and nothing searched, until the hand rests. */
  readonly isTyping: boolean
  /** How often a text was laid here by something else than typing: the editor takes it then. */
  readonly laid: number
  /**
   * The run as a person made it, and the moment that was made of it when the program changed last. A run that a
   * change cut off is whole again when the change is taken back.
   */
  readonly wish: { readonly from: Moment; readonly to: Moment } | null
}
