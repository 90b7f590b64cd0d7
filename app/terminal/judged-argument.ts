import { type Scenario, statementsOf } from '../../src/index.ts'
import { BadArguments } from './bad-arguments.ts'
import { visible } from './visible.ts'

/**
 * The ids of properties that a person has listed, with commas between them. An id may hold commas itself, as
 * the sentence of an own property does.
 *
 * @throws BadArguments for an id that no property of these scenarios has, or for none at all.
 */
export function judgedOf(chosen: readonly Scenario[], text: string): readonly string[] {
  const known = new Set(chosen.flatMap(propertiesOf))
  const parts = text.split(',')
  const ids: string[] = []
  for (let from = 0; from < parts.length;) {
    const ends = parts.map((_, index) => index + 1).filter((end) => end > from)
    const to = ends.findLast((end) => known.has(parts.slice(from, end).join(',').trim()))
    if (to !== undefined) ids.push(parts.slice(from, to).join(',').trim())
    else if (parts[from] !== '') throw unknown(parts[from] ?? '', known)
    from = to ?? from + 1
  }
  if (ids.length === 0) throw unknown(text, known)
  return ids
}

function unknown(id: string, known: ReadonlySet<string>): BadArguments {
  return new BadArguments(
    `unknown property: ${visible(id)}; expected one or more of ${[...known].join(', ')}, with commas between them`,
  )
}

/** The ids of all properties that a scenario has, whatever its options are. */
function propertiesOf(scenario: Scenario): readonly string[] {
  const [strategy] = scenario.subject.strategies
  const system = scenario.build({ strategy: strategy?.id ?? '', options: {} })
  return statementsOf(system).map(({ id }) => id)
}
