/** A moment of a run, as a lesson names it. */
export interface Place {
  /** The scenario's id. */
  readonly scenario: string
  /** The strategy's id. */
  readonly strategy: string
  /** What is chosen of the environment's options, where that is not the default: `{ listener: 'async' }`. */
  readonly options?: Readonly<Record<string, string>>
  /** A schedule: see `encodeSchedule`. */
  readonly run: string
  /** How many steps of the run have been taken. Absent: all of them. */
  readonly at?: number
  /** The ids of the properties by which the run is judged. Absent: those that the scenario names. */
  readonly judged?: readonly string[]
  /** What the run is held against: a strategy, and a schedule unless it does there what it does here. */
  readonly beside?: { readonly strategy: string; readonly run?: string }
  /** How the moment is looked at. Absent: the run alone. */
  readonly view?: 'compare' | 'proof'
}

/** That a place is none: what it names is not there, or its run cannot be followed. */
export class PlaceError extends Error {}

/**
 * A place as another one differs from it. Another run is meant as a whole, and another scenario or strategy from its
 * start, unless more is said.
 */
export function placeFrom(place: Place, other: Partial<Place> = {}): Place {
  const { at: _at, ...whole } = place
  if (other.run !== undefined) return { ...whole, ...other }
  if (other.scenario !== undefined || other.strategy !== undefined)
    return { ...whole, run: '', ...other }
  return { ...place, ...other }
}
