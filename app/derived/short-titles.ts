import type { ScenarioTitle } from '../../src/index.ts'

/**
 * The part of each scenario's title that tells it from the others, by its id: what stands before the colon, or
 * behind it where that is the same in several.
 */
export function shortTitles(
  scenarios: readonly Pick<ScenarioTitle, 'id' | 'title'>[],
): ReadonlyMap<string, string> {
  const heads = scenarios.map(({ title }) => title.split(': ')[0] ?? title)
  return new Map(
    scenarios.map(({ id, title }, index) => {
      const head = heads[index] ?? title
      const isOnly = heads.indexOf(head) === heads.lastIndexOf(head)
      return [id, isOnly ? head : capital(title.slice(`${head}: `.length))]
    }),
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
