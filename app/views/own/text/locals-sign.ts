import { WidgetType, type EditorView } from '@codemirror/view'
import type { LocalsAtLine } from '../../../derived/own/locals-at-lines.ts'

/** How many letters have room where that cannot be measured yet. */
const usualColumns = 60

/** Letters that are left free at the end of a line, and that its beginning is indented by where it goes on below. */
const margin = 4

/** The variables of those who stand at a line, at its end: as many as have room, and how many others there are. */
export class LocalsSign extends WidgetType {
  readonly #locals: readonly LocalsAtLine[]
  readonly #taken: number

  /** @param taken how many letters stand in the line before it. */
  constructor(locals: readonly LocalsAtLine[], taken: number) {
    super()
    this.#locals = locals
    this.#taken = taken
  }

  override eq(other: LocalsSign): boolean {
    return (
      other.#taken === this.#taken && JSON.stringify(other.#locals) === JSON.stringify(this.#locals)
    )
  }

  override toDOM({ contentDOM, defaultCharacterWidth }: EditorView): HTMLElement {
    const columns = Math.floor(contentDOM.clientWidth / defaultCharacterWidth) || usualColumns
    const room = Math.floor((columns - this.#taken - margin) / this.#locals.length)
    const signs = document.createElement('span')
    signs.className = 'cm-locals'
    for (const { actor, told } of this.#locals) {
      const text = folded(told, room - actor.length - 2)
      if (text === null) continue
      const letter = document.createElement('b')
      letter.textContent = ` ${actor} `
      letter.dataset['thread'] = actor
      signs.append(letter, text)
    }
    return signs
  }
}

/**
 * What has room, from the first, and how many others there are: `i = 3  … 2 more`.
 *
 * @param room in letters.
 * @returns null where not even that there are some has room.
 */
export function folded(told: readonly string[], room: number): string | null {
  for (let shown = told.length; shown >= 0; shown--) {
    const rest = told.length - shown
    const parts = [...told.slice(0, shown), ...(rest > 0 ? [`… ${rest} more`] : [])]
    const text = parts.join('  ')
    if (text.length <= room) return text
  }
  return null
}
