/** Something that a person chooses by its label. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly sentence: string
  /** The address of where it comes from, if that is public. */
  readonly source?: string
  /** Whether it is what a person wrote, in the one file of the scenario: see `Scenario.text`. */
  readonly isOwn?: true
}
