/** Something that a person chooses by its label. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly sentence: string
  /** What a sentence calls it after “with”: `upstream’s code`. Absent: its label, in quotes, or no word at all. */
  readonly phrase?: string
  /** The address of where it comes from, if that is public. */
  readonly source?: string
}
