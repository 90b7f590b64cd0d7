/** What a word of a sentence leads to, and what its evidence is. */
export type Control =
  | { readonly kind: 'scenario' | 'strategy' | 'chance' | 'run' }
  /** What is random of random orders. */
  | { readonly kind: 'random order' }
  /** An option of the environment. */
  | { readonly kind: 'world'; readonly option: string }
  | { readonly kind: 'property'; readonly id: string }
  /** A step of the run, by its number from 1, and whether the run is lost since. */
  | { readonly kind: 'step'; readonly number: number; readonly isLost?: boolean }
  /** Whoever could go next. */
  | { readonly kind: 'turn'; readonly actor: string }
  /** Steps of the run that explain it, by their numbers. */
  | { readonly kind: 'why'; readonly numbers: readonly number[] }

/** A piece of a sentence: text, or words that are a control. */
export interface SentencePart {
  readonly text: string
  readonly control?: Control
}

/** Text and controls in the order in which they are read. */
export type Sentence = readonly SentencePart[]

export function word(text: string, control: Control): SentencePart {
  return { text, control }
}

/** A sentence as plain text. */
export function textOf(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('')
}

// To make one takes longer than to use it.
const lists = {
  conjunction: new Intl.ListFormat('en', { type: 'conjunction' }),
  disjunction: new Intl.ListFormat('en', { type: 'disjunction' }),
}

/** Several pieces as a list: `a, b, and c`. */
export function listOf(pieces: readonly Sentence[], type: 'conjunction' | 'disjunction'): Sentence {
  const left = [...pieces]
  return lists[type]
    .formatToParts(pieces.map(textOf))
    .flatMap((part) => (part.type === 'element' ? (left.shift() ?? []) : { text: part.value }))
}

/** The same without pieces that are empty, neighbouring texts made one. */
export function joined(...pieces: readonly (SentencePart | Sentence | string)[]): Sentence {
  const parts = pieces.flatMap((piece) => (typeof piece === 'string' ? { text: piece } : piece))
  const whole: SentencePart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (part.text === '') continue
    if (last && !last.control && !part.control)
      whole[whole.length - 1] = { text: last.text + part.text }
    else whole.push(part)
  }
  return whole
}
