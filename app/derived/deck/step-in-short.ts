import { labelOf, type Step } from '../../../src/index.ts'
import { outcomeOf } from '../score/outcome.ts'

type ShortStep = Pick<Step, 'op' | 'before' | 'effect'>

/** How effects are noted, and how each is told of a step that has noted it so; the first that fits is taken. */
const shapes: readonly (readonly [
  noted: RegExp,
  told: (step: ShortStep, part: string) => string,
])[] = [
  [/^failed$/, () => 'fails'],
  [/^← (.+)$/, (step, got) => `${step.effect.heap === step.before ? 'sees' : 'gets'} ${got}`],
  [/^inserted$/, ({ op }) => `${brought(op)} is new`],
  [/^won over /, ({ op }) => `${brought(op)} wins`],
  [/^(?:lost to|kept) (.+)$/, (_, held) => `${held} stays`],
  [/^(.+) → nothing$/, (_, key) => `${key} is gone`],
  [/^(.+ → .+)$/, (_, written) => written.replace(' → ', ' to ')],
  [/^(.+), no-op$/, ({ effect }, key) => `finds ${heldInstead(effect) ?? `no ${key}`}`],
  [/^= (.+)$/, ({ op }, value) => `${op.object} is ${value}`],
  [/^saw (.+)$/, ({ effect }, held) => `finds ${heldInstead(effect) ?? held}`],
]

/**
 * What came of a step, in two or three words that are told of its verb: a read `sees v1 apple`, a merge says that
 * `v2 pear wins`, a removal `finds no pear`.
 */
export function stepInShort(step: ShortStep): string {
  const { op, effect } = step
  for (const [noted, told] of shapes) {
    const found = noted.exec(effect.summary)
    if (found) return told(step, found[1] ?? '')
  }
  if (op.verb === 'wait') return `${op.object} is ${effect.summary}`
  const isLock = effect.accesses.some(({ lock }) => lock)
  return isLock ? effect.description.replace(/^\w+ /, '') : outcomeOf(step)
}

/** What a step brings along for a row: its last argument that is not a key. */
function brought({ args }: Step['op']): string {
  const [, value = args[0]] = args
  return labelOf(value)
}

/** What a step found in a row in the place of what it looked for, if that is told. */
function heldInstead({ description }: Step['effect']): string | null {
  const [, another, same] =
    /: it holds (?:(another) instance of (.+)|.+, not .+)$/.exec(description) ?? []
  if (another) return `another ${same}`
  return /: it holds (.+, not .+)$/.exec(description)?.[1] ?? null
}
