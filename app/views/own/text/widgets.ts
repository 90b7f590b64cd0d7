import { WidgetType } from '@codemirror/view'
import type { PropertyVerdict } from '../../../derived/own/property-verdicts.ts'
import type { ValueAtLine } from '../../../derived/own/values-at-lines.ts'

/** What the last step of a line did, at its end. */
export class ValueSign extends WidgetType {
  readonly #value: ValueAtLine

  constructor(value: ValueAtLine) {
    super()
    this.#value = value
  }

  override eq(other: ValueSign): boolean {
    return other.#value.actor === this.#value.actor && other.#value.told === this.#value.told
  }

  override toDOM(): HTMLElement {
    const { actor, told } = this.#value
    const sign = element('span', 'cm-value')
    const letter = element('b')
    letter.textContent = `${actor} `
    letter.dataset['thread'] = actor
    sign.append(letter, told)
    return sign
  }
}

/** That no schedule takes a step of a line: a paler colour alone is easily overlooked. */
export class UnreachedSign extends WidgetType {
  override eq(): boolean {
    return true
  }

  override toDOM(): HTMLElement {
    const sign = element('span', 'cm-unreached-sign')
    sign.textContent = '∅ not reached'
    return sign
  }
}

const glyphs = { breaks: '✗', holds: '✓', unknown: '…' } as const

/** What search says of a property, below it. */
export class VerdictRow extends WidgetType {
  readonly #verdict: PropertyVerdict

  constructor(verdict: PropertyVerdict) {
    super()
    this.#verdict = verdict
  }

  override eq(other: VerdictRow): boolean {
    return JSON.stringify(other.#verdict) === JSON.stringify(this.#verdict)
  }

  override toDOM(): HTMLElement {
    const { kind, told, failure, pin, wrong, isEmpty } = this.#verdict
    const row = element('div', 'cm-verdict')
    row.append(part(kind, `${glyphs[kind]} ${told}`))
    if (failure !== null) row.append(part('breaks', `✗ ${failure}`))
    if (isEmpty) row.append(part('unknown', '∅ nothing breaks it under any variant'))
    if (wrong.length > 0) row.append(...wrong.map((each) => part('wrong', `✗ ${each}`)))
    else if (pin === 'right') row.append(part('holds', '✓ as pinned'))
    return row
  }

  /** The same, as long as it is not known of what has been typed since. */
  forgotten(): VerdictRow {
    const { id, line } = this.#verdict
    return new VerdictRow({
      id,
      line,
      kind: 'unknown',
      told: '',
      failure: null,
      pin: 'none',
      wrong: [],
      isEmpty: false,
    })
  }

  override get estimatedHeight(): number {
    return 22
  }
}

function part(kind: string, text: string): HTMLElement {
  const span = element('span')
  span.dataset['kind'] = kind
  span.textContent = text
  return span
}

function element(name: 'span' | 'div' | 'b', className = ''): HTMLElement {
  return Object.assign(document.createElement(name), { className })
}
