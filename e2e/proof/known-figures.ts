import { cacheFigures, cacheProperties } from '../../src/known/figures/cache.ts'
import { driftFigures } from '../../src/known/figures/drift.ts'

/** How many schedules of a scenario on the cache break a property, as the verdict says it. */
export function violations(
  property: (typeof cacheProperties)[number],
  scenario: string,
  strategy: string,
): string {
  const figure = cacheFigures.find(
    (each) => each.slice(0, 3).join() === `${scenario},${strategy},none`,
  )
  if (!figure) throw new RangeError(`no figure of ${scenario} under ${strategy} is known`)
  const [, , , schedules, broken] = figure
  const count = broken[cacheProperties.indexOf(property)] ?? 0
  return count === 0 ? 'holds' : `${count} of ${schedules} schedules`
}

/** How many schedules of a scenario leave the two maps of the cache drifted apart, as the proof says it. */
export function drifted(scenario: string, strategy: string): string {
  const figure = driftFigures.find(([id, by]) => id === scenario && by === strategy)
  if (!figure) throw new RangeError(`no figure of ${scenario} under ${strategy} is known`)
  const [, , schedules, count] = figure
  return `${count} of ${schedules}`
}
