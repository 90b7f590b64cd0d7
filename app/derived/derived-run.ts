import {
  replay,
  scenarios,
  type Choice,
  type Inspection,
  type Scenario,
  type System,
  type Trace,
} from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'

/** A moment, worked out: what every view draws from. */
export interface DerivedRun {
  readonly moment: Moment
  readonly scenario: Scenario
  readonly strategy: Choice
  readonly system: System
  /** The whole run. */
  readonly run: Trace
  /** The run up to the cursor: where memory and the threads stand now. */
  readonly now: Trace
  readonly inspection: Inspection
}

let latest: DerivedRun | null = null

/**
 * Works a moment out by replay. The latest answer is kept, so that every view may ask.
 *
 * @throws RangeError if the moment's scenario or strategy does not exist, or its schedule cannot run:
 *   moments come from {@link readLink} or from a change to one that can.
 */
export function derive(moment: Moment): DerivedRun {
  if (latest?.moment === moment) return latest
  const scenario = scenarios.find(({ id }) => id === moment.scenario)
  const strategy = scenario?.strategies.find(({ id }) => id === moment.strategy)
  if (!scenario || !strategy) throw new RangeError(`unknown: ${moment.scenario}/${moment.strategy}`)
  // A system keeps its interned memory from one replay to the next: equal heaps stay identical.
  const system =
    latest && sameSetting(latest.moment, moment) ? latest.system : scenario.build(moment)
  const run = replay(system, moment.schedule)
  if (run.stop) throw new RangeError(`step ${run.stop.index + 1} cannot run: ${run.stop.why}`)
  const now = replay(system, moment.schedule.slice(0, moment.at))
  const inspection = system.inspect(now.heap, now.state === 'complete')
  latest = { moment, scenario, strategy, system, run, now, inspection }
  return latest
}

function sameSetting(a: Moment, b: Moment): boolean {
  return (
    a.scenario === b.scenario &&
    a.strategy === b.strategy &&
    JSON.stringify(a.options) === JSON.stringify(b.options)
  )
}
