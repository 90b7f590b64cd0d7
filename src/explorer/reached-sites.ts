import type { Site } from '../steps/frame.ts'
import type { System } from '../system/system.ts'
import { Exploration, type ExploreOptions } from './exploration.ts'

/** Milliseconds of work between two pauses. */
const slice = 25

/**
 * Finds every place in the source at which some schedule takes a step, callers included. What other answers take for
 * one, since it has the same future, is looked at one by one here: two branches that do the same are two.
 *
 * @returns a generator that pauses between slices; at its end the places, or null if a limit was hit before all
 *   schedules were looked at.
 */
export function* reachedSites(
  system: System,
  options: Omit<ExploreOptions, 'merge'>,
): Generator<void, ReadonlySet<Site> | null> {
  const exploration = new Exploration(system, { ...options, merge: false })
  while (!exploration.advance(slice)) yield
  if (!exploration.verdict().complete) return null
  const { roots, taskRoots } = exploration.learner
  const nodes = new Set([...roots, ...taskRoots.values()])
  const sites = new Set<Site>()
  // A set goes on to what is added while it is gone through.
  for (const { cursor, children } of nodes) {
    for (const { site } of cursor?.request?.stack ?? []) sites.add(site)
    for (const child of children.values()) nodes.add(child)
  }
  return sites
}
