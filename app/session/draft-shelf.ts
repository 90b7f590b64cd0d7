/** A program that somebody has written, as it is kept on their machine. */
export interface Draft {
  readonly id: string
  /** As a person calls it; no two have the same. */
  readonly name: string
  /** Whether a person has called it so; else it is called as its text says. */
  readonly isNamed: boolean
  /** As it was typed last, be it right or wrong. */
  readonly text: string
  /** What of it runs on the page, packed: see `pack`. Null where none of it has run. */
  readonly shown: string | null
}

/** The key that drafts are kept by. Its number is another when what is kept has another form. */
const shelfKey = 'racescope.own.1'

/** Where drafts are kept: as much of the browser's storage as is used. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem'>

/**
 * The drafts on this machine, the one that was written in last first. What is put here is stored at once; where a
 * browser stores nothing, or has no room, it is here for as long as the page is, and {@link isKept} says so.
 */
export class DraftShelf {
  readonly #open: () => DraftStorage
  readonly #listeners = new Set<() => void>()
  #drafts: readonly Draft[]
  #isKept = true

  /** @param open gives the storage; it may throw. */
  constructor(open: () => DraftStorage = () => localStorage) {
    this.#open = open
    this.#drafts = this.#stored() ?? []
  }

  get drafts(): readonly Draft[] {
    return this.#drafts
  }

  /** Whether what is here will be here on the next visit. */
  get isKept(): boolean {
    return this.#isKept
  }

  find(id: string | null): Draft | undefined {
    return this.#drafts.find((each) => each.id === id)
  }

  /** Keeps a draft, in the place of the one of its id. */
  put(draft: Draft): void {
    this.#change((drafts) => [draft, ...drafts.filter(({ id }) => id !== draft.id)])
  }

  remove(id: string): void {
    this.#change((drafts) => drafts.filter((each) => each.id !== id))
  }

  /** The name itself, or with a number behind it where another draft has it. */
  freeName(wanted: string, but: string | null = null): string {
    const taken = this.#drafts.filter(({ id }) => id !== but).map(({ name }) => name)
    for (let number = 1; ; number++) {
      const name = number === 1 ? wanted : `${wanted} ${number}`
      if (!taken.includes(name)) return name
    }
  }

  /** Takes what another window has stored since. */
  refresh(key: string | null): void {
    if (key !== shelfKey) return
    this.#drafts = this.#stored() ?? this.#drafts
    this.#tell()
  }

  /** @returns a function that ends it. */
  readonly subscribe = (listen: () => void): (() => void) => {
    this.#listeners.add(listen)
    return () => {
      this.#listeners.delete(listen)
    }
  }

  /** Another window may have stored others meanwhile: of each, the change is made to what is there now. */
  #change(by: (drafts: readonly Draft[]) => readonly Draft[]): void {
    const current = (this.#isKept ? this.#stored() : null) ?? this.#drafts
    this.#drafts = by(current)
    try {
      this.#open().setItem(shelfKey, JSON.stringify(this.#drafts))
      this.#isKept = true
    } catch {
      this.#isKept = false
    }
    this.#tell()
  }

  #stored(): readonly Draft[] | null {
    try {
      return draftsIn(this.#open().getItem(shelfKey))
    } catch {
      this.#isKept = false
      return null
    }
  }

  #tell(): void {
    for (const listen of this.#listeners) listen()
  }
}

/** The drafts that a text has, as far as they can be read; null if it says nothing. */
function draftsIn(text: string | null): readonly Draft[] | null {
  if (text === null) return null
  const found: unknown = JSON.parse(text)
  return Array.isArray(found) ? found.filter((each) => isDraft(each)) : null
}

function isDraft(found: unknown): found is Draft {
  if (typeof found !== 'object' || found === null) return false
  const { id, name, isNamed, text, shown } = found as Partial<Record<keyof Draft, unknown>>
  const areTexts = [id, name, text].every((each) => typeof each === 'string')
  return areTexts && typeof isNamed === 'boolean' && (shown === null || typeof shown === 'string')
}
