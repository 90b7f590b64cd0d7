/** Where one `yield*` stands in the source. Lines count from 1. */
export interface Site {
  /** Relative to the source root, such as `cache/strategies/racy.ts`. */
  readonly file: string
  readonly line: number
  /** The last line of the yielded expression. */
  readonly endLine: number
  /** The variable that the result is assigned to, or null. */
  readonly target: string | null
  /** The enclosing generator. */
  readonly method: { readonly name: string; readonly line: number; readonly endLine: number }
}

/** One call on a thread's stack: where it stands, and its local variables by name. */
export interface Frame {
  readonly site: Site
  readonly locals: Readonly<Record<string, unknown>>
}
