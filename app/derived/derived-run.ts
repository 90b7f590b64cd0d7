import {
  judgedIn,
  replay,
  type Catalogue,
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
  /** The ids of the properties by which runs are judged here, in the system's order. */
  readonly judged: readonly string[]
  /** The whole run. */
  readonly run: Trace
  /** The run up to the cursor: where memory and the threads stand now. */
  readonly now: Trace
  readonly inspection: Inspection
}

/**
 * Works a moment out by replay.
 *
 * @throws RangeError if the moment's scenario or strategy does not exist, or its schedule cannot run:
 *   moments come from `resolve` or from a change to one that can.
 */
export type Derive = (moment: Moment) => DerivedRun

/** What somebody chose to judge a system's runs by, and what that comes to. */
interface Judged {
  readonly chosen: readonly string[] | null
  readonly judged: readonly string[]
}

/** A run, and the moments of it that somebody was at, by how many steps they come after. */
interface Replayed {
  readonly run: Trace
  readonly moments: Map<number, Trace>
}

/** How many systems a deriver keeps: those of two sessions side by side, and of where they were before. */
const maxSystems = 8

/**
 * Makes what works moments out, for a whole page: every view of every session may ask for any moment, and
 * each is worked out once. A system keeps its interned memory as long as it is kept, so that equal heaps of
 * one setting are identical.
 */
export function createDeriver(catalogue: Catalogue): Derive {
  /** By setting; the one that was asked for last is last. */
  const systems = new Map<string, System>()
  const derived = new WeakMap<Moment, DerivedRun>()

  const systemOf = (scenario: Scenario, moment: Moment) => {
    const key = JSON.stringify([moment.scenario, moment.strategy, moment.options])
    const system = systems.get(key) ?? scenario.build(moment)
    systems.delete(key)
    systems.set(key, system)
    const [oldest] = systems.keys()
    if (systems.size > maxSystems && oldest !== undefined) systems.delete(oldest)
    return system
  }

  /** By who takes its steps, of each system: a run is the same at each of its moments, and so is what follows from it. */
  const runs = new WeakMap<System, WeakMap<Moment['schedule'], Replayed>>()

  const tracesOf = (system: System, { schedule, at }: Moment) => {
    const ofSystem = runs.get(system) ?? new WeakMap<Moment['schedule'], Replayed>()
    runs.set(system, ofSystem)
    const { run, moments } = ofSystem.get(schedule) ?? {
      run: replay(system, schedule),
      moments: new Map(),
    }
    ofSystem.set(schedule, { run, moments })
    const now = moments.get(at) ?? upTo(at, run, system, schedule)
    moments.set(at, now)
    return { run, now }
  }

  const judgements = new WeakMap<System, Judged>()

  const judgedOf = (system: System, scenario: Scenario, chosen: readonly string[] | null) => {
    const last = judgements.get(system)
    if (last?.chosen === chosen) return last.judged
    const judged = judgedIn(system, scenario, chosen)
    judgements.set(system, { chosen, judged })
    return judged
  }

  const workOut: Derive = (moment) => {
    const scenario = catalogue.scenario(moment.scenario)
    const strategy = scenario?.subject.strategies.find(({ id }) => id === moment.strategy)
    if (!scenario || !strategy)
      throw new RangeError(`unknown: ${moment.scenario}/${moment.strategy}`)
    const system = systemOf(scenario, moment)
    const { now, run } = tracesOf(system, moment)
    if (run.stop) throw new RangeError(`step ${run.stop.index + 1} cannot run: ${run.stop.why}`)
    const inspection = system.inspect(now.heap, now.state === 'complete')
    const judged = judgedOf(system, scenario, moment.judged ?? null)
    return { moment, scenario, strategy, system, judged, run, now, inspection }
  }

  return (moment) => {
    let run = derived.get(moment)
    if (!run) derived.set(moment, (run = workOut(moment)))
    return run
  }
}

/** A run as far as its first `at` steps, which are the very steps of the whole. */
function upTo(at: number, run: Trace, system: System, schedule: Moment['schedule']): Trace {
  if (at >= run.steps.length) return run
  return { ...replay(system, schedule.slice(0, at)), steps: run.steps.slice(0, at) }
}
