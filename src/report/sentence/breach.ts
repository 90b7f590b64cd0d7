import type { BreachWords } from '../../subjects/phrases.ts'
import type { Statement } from '../../system/property.ts'
import { joined, listOf, word, type Sentence } from './parts.ts'

/** A property that is broken, and the name of what it is broken for, where that is known. */
export interface NamedBreach {
  readonly property: Statement
  /** Absent: its title is broken. */
  readonly breach?: BreachWords | undefined
  /** The label of a row of memory, such as `pear`. */
  readonly row?: string | null
  /** All rows that are at fault by it, by what tells them apart; empty if it is no matter of rows. */
  readonly rows?: readonly string[]
}

/**
 * Those of some breaches that are a fault of their own: what is broken by rows alone that another is broken by, too, is
 * told with that.
 *
 * @param told what is told anyway.
 */
export function distinct(
  breaches: readonly NamedBreach[],
  told: readonly NamedBreach[] = [],
): readonly NamedBreach[] {
  return breaches.reduce<readonly NamedBreach[]>((kept, each) => {
    const { rows = [] } = each
    const isToldBy = (other: NamedBreach) => rows.every((row) => other.rows?.includes(row))
    return rows.length > 0 && [...told, ...kept].some(isToldBy) ? kept : [...kept, each]
  }, [])
}

/** Who does it: several, or one. */
type Number = 'plural' | 'singular'

/** What runs do that break one of these properties, or all: `leave a name pointing at a dead entry`. */
export function breachText(
  breaches: readonly NamedBreach[],
  number: Number,
  type: 'conjunction' | 'disjunction' = 'disjunction',
): Sentence {
  return listOf(
    breaches.map((each) => one(each, number)),
    type,
  )
}

function one({ property, breach, row }: NamedBreach, number: Number): Sentence {
  const words = breach?.words ?? `break {“${property.title}”}`
  const [before = '', within = '', after = ''] = words.split(/[{}]/)
  const control = { kind: 'property', id: property.id } as const
  const verb = /^\w+/.exec(before || within)?.[0] ?? ''
  const conjugated = number === 'plural' ? verb : singular(verb)
  return before === ''
    ? joined(word(conjugated + within.slice(verb.length), control), after)
    : joined(conjugated + before.slice(verb.length), word(row ?? within, control), after)
}

/** A regular verb in the third person singular. */
function singular(verb: string): string {
  return /(?:s|x|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`
}
