import type { FollowedRun, Step } from '../../src/index.ts'

/** How many steps of a kind are named. */
const maxNamed = 4

/**
 * Says how a run differs from the one that it follows; null if it does the same in the same order.
 *
 * @param under how the setting is told of: `Under Fixed`.
 */
export function tellFollowed(
  wished: readonly Step[],
  { leftOut, stuck, waited }: FollowedRun,
  under: string,
): string | null {
  const missing = leftOut.filter((place) => !stuck.includes(place))
  const list = (places: readonly number[]) => listOf(places.map((place) => wished[place]!))
  const same = `${under}, the run does the same in the same order`
  if (waited.length === 0 && stuck.length === 0)
    return missing.length === 0
      ? null
      : `${same}, but for what has no counterpart there: ${list(missing)}.`
  return [
    `${same} as far as it can.`,
    ...(waited.length > 0 ? [`What has to wait there is taken later: ${list(waited)}.`] : []),
    ...(stuck.length > 0 ? [`What waits for ever is left out: ${list(stuck)}.`] : []),
    ...(missing.length > 0 ? [`What has no counterpart is left out: ${list(missing)}.`] : []),
  ].join(' ')
}

function listOf(steps: readonly Step[]): string {
  const names = steps.slice(0, maxNamed).map(({ actor, op }) => `${actor}’s ${op.use}`)
  const more = steps.length - names.length
  return new Intl.ListFormat('en').format([...names, ...(more > 0 ? [`${more} more`] : [])])
}
