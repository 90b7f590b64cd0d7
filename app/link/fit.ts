import { replay, type Catalogue, type Stop } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'

/** A moment that can run, and where the one that was asked for had to stop. */
interface Fitted {
  readonly moment: Moment
  readonly stop: Stop | null
}

/** Keeps as much of a moment's schedule as its scenario and strategy can follow. */
export function fit(wanted: Moment, catalogue: Catalogue): Fitted {
  const scenario = catalogue.scenario(wanted.scenario)
  if (!scenario) throw new RangeError(`unknown scenario: ${wanted.scenario}`)
  const { stop } = replay(scenario.build(wanted), wanted.schedule)
  if (!stop) return { moment: wanted, stop }
  const schedule = wanted.schedule.slice(0, stop.index)
  return { moment: { ...wanted, schedule, at: Math.min(wanted.at, stop.index) }, stop }
}
