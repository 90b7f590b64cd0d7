import { decodeSchedule } from '../schedule/codec.ts'
import { judgedIn } from '../subjects/judged.ts'
import { statementsOf } from '../system/general-properties.ts'
import { replay, type Trace } from '../threads/replay.ts'
import { PlaceError, type Place } from './place.ts'
import type { SearchedSetting, Searches } from './searches.ts'

/** What a place stands for. */
export interface Moment {
  readonly setting: SearchedSetting
  /** The ids of the properties by which the run is judged. */
  readonly judged: readonly string[]
  readonly schedule: readonly string[]
  /** How many of its steps have been taken. */
  readonly at: number
  /** The run as far as these. */
  readonly now: Trace
  /** The whole run. */
  readonly run: Trace
}

/** @throws PlaceError if the place names what there is not, or its run cannot be followed. */
export function momentOf(place: Place, searches: Searches): Moment {
  const setting = searches.setting(place)
  const { scenario, system } = setting
  const known = statementsOf(system).map(({ id }) => id)
  const unknown = place.judged?.find((id) => !known.includes(id))
  if (unknown !== undefined)
    throw new PlaceError(`there is no property ${unknown} in ${place.scenario}`)

  const { schedule, fault } = decodeSchedule(place.run)
  if (fault) throw new PlaceError(`step ${fault.index + 1} of the run is none: ${fault.found}`)
  const { at = schedule.length } = place
  const run = replay(system, schedule)
  if (run.stop)
    throw new PlaceError(`step ${run.stop.index + 1} of the run cannot be taken: ${run.stop.why}`)
  if (!Number.isInteger(at) || at < 0 || at > schedule.length)
    throw new PlaceError(`the run has ${schedule.length} steps, and is said to stand after ${at}`)
  return {
    setting,
    judged: judgedIn(system, scenario, place.judged ?? null),
    schedule,
    at,
    now: replay(system, schedule.slice(0, at)),
    run,
  }
}
