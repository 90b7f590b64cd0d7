/** What stands in the place of a scenario in a link to a person's own race. */
export const own = 'own'

/**
 * The id of an own race: its whole text, packed as its link has it, so that another text is another scenario to
 * whoever keeps something by ids.
 *
 * @param code see `pack`.
 */
export function ownId(code: string): string {
  return `${own}:${code}`
}

/** The packed text of an own race, from its id; null for any other scenario. */
export function codeIn(scenario: string): string | null {
  return scenario.startsWith(`${own}:`) ? scenario.slice(own.length + 1) : null
}

/** A link of more characters than these carries no program: it has to be sent as a file. */
export const mostInLink = 32_000
