import type { Place } from '../../src/lessons/place.ts'

/** The link to a moment that a lesson names. */
export function linkOf({
  scenario,
  strategy,
  run,
  at,
  options,
  judged,
  beside,
  view,
}: Place): string {
  const query = [
    run && `run=${run}`,
    at !== undefined && `at=${at}`,
    ...Object.entries(options ?? {}).map(([key, value]) => `${key}=${value}`),
    judged && `judge=${judged.join(',')}`,
    beside && `beside=${beside.strategy}${beside.run === undefined ? '' : `:${beside.run}`}`,
    view && `view=${view}`,
  ].filter((part) => typeof part === 'string' && part !== '')
  return `#/${scenario}/${strategy}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
