/** What stands in the place of a scenario in a link to a person's own race. */
export const own = 'own'

/**
 * The id of what a person has written: its whole text, packed as its link has it, so that another text is another
 * scenario to whoever keeps something by ids.
 *
 * @param code see `pack`.
 * @param place the scenario that a merge strategy works in; for a race of its own, `own`.
 */
export function ownId(code: string, place: string = own): string {
  return `${place}:${code}`
}

/** The packed text of what a person has written, from its id; null for any other scenario. */
export function codeIn(scenario: string): string | null {
  const colon = scenario.indexOf(':')
  return colon < 0 ? null : scenario.slice(colon + 1)
}

/** What stands in the place of a scenario in a link to one: all of its id but a text. */
export function placeIn(scenario: string): string {
  return scenario.split(':', 1)[0] ?? scenario
}

/** A link of more characters than these carries no program: it has to be sent as a file. */
export const mostInLink = 32_000
