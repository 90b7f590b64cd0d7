import type { OutOfTurn } from './out-of-turn.ts'

/** In CSS pixels. */
const roomFor = { word: 52, note: 48, count: 56 }
const words = {
  skipped: ['skipped', 'skip'],
  waits: ['waits', 'waits'],
  stuck: ['stuck', 'stuck'],
} as const

/** What became of the steps, in a word that has room in so many CSS pixels. */
export function outOfTurnWord({ why }: OutOfTurn, width: number): string {
  return words[why][width < roomFor.word ? 1 : 0]
}

/** What they do, as far as there is room for it in so many CSS pixels; else whose they are. */
export function outOfTurnNote({ actor, steps }: OutOfTurn, width: number): string {
  const verb = steps[0]?.op.verb ?? ''
  if (steps.length > 1)
    return width < roomFor.count ? `${actor} ×${steps.length}` : `${actor} ${steps.length} steps`
  return width < roomFor.note || verb.length > 5 ? actor : `${actor} ${verb}`
}

/** The same with what can be said of it beside a row, in as few words. */
export function outOfTurnInShort({ why, takenAs }: OutOfTurn): string {
  if (why === 'skipped') return 'skipped: no such step'
  if (why === 'stuck') return 'waits for ever'
  return `waits, until number ${listOf(takenAs.map((index) => `${index + 1}`))}`
}

/** What became of them, as a sentence without its full stop. */
export function tellOutOfTurn({ actor, steps, why, takenAs }: OutOfTurn): string {
  const uses = `${actor}’s ${listOf(steps.map(({ op }) => op.use))}`
  const isOne = steps.length === 1
  if (why === 'skipped') return `${uses} ${isOne ? 'has' : 'have'} no counterpart here`
  if (why === 'stuck') return `${uses} ${isOne ? 'waits' : 'wait'} for ever here`
  const numbers = listOf(takenAs.map((index) => `${index + 1}`))
  return isOne
    ? `${uses} waits, and is number ${numbers} here`
    : `${uses} wait, and are numbers ${numbers} here`
}

/** How a mark looks in their place. */
export function lookOf(why: OutOfTurn['why']): 'nowhere' | 'elsewhere' {
  return why === 'skipped' ? 'nowhere' : 'elsewhere'
}

function listOf(texts: readonly string[]): string {
  return new Intl.ListFormat('en').format(texts)
}
