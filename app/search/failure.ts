/** Something that could not be done, for whoever looks at the page. */
export interface Failure {
  /** What failed and why, in a sentence. */
  readonly message: string
  /** What one can do. */
  readonly remedy: string
  /** Whether the page itself may be out of date: to reload it may help where to try again does not. */
  readonly mayBeOutdated: boolean
}
