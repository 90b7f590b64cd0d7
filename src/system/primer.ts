/** What a stranger has to know of a system before its runs say anything. */
export interface Primer {
  /** What it answers, such as `What is a request here?`. */
  readonly title: string
  readonly sentences: readonly string[]
  /** What else is to be read of names and signs that the page is full of. */
  readonly names: readonly { readonly name: string; readonly says: string }[]
  /** Who takes steps: first those from one of whom a thing goes to one of the next, then whoever stands apart. */
  readonly stages: readonly Stage[]
}

interface Stage {
  readonly roles: readonly Role[]
  /** What goes from them to the next; null if nothing does. */
  readonly next: string | null
}

interface Role {
  /** The title of the thread that plays it; of a task, the part of the title that stands before a colon. */
  readonly role: string
  /** What it does, in a few words. */
  readonly says: string
}

/** The role that a thread or task plays, by its title. */
export function roleIn(title: string): string {
  return title.split(':')[0] ?? title
}
