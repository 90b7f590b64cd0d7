import type { Fate } from '../explorer/answers/fates.ts'
import type { Place } from './place.ts'

/**
 * Of what a claim is: of the beat's own moment, but for what is named here. Another run is meant as a whole, and another
 * scenario or strategy from its start, unless more is said.
 */
interface Claimed {
  readonly of?: Partial<Place>
}

/** What a lesson can claim. There is no other kind: each is executed by the engine, and looked for on the page. */
export type Claim =
  | MemoryClaim
  | RunClaim
  | PropertyClaim
  | CountClaim
  | ChanceClaim
  | SplitClaim
  | WhyClaim
  | FateClaim
  | FindingClaim
  | EndClaim

/** At the moment, a row of memory holds this, or is not there. */
export interface MemoryClaim extends Claimed {
  readonly kind: 'memory'
  /** An object's name, such as `byName`. */
  readonly object: string
  /** As the page writes it, `pear`; empty where the object has but one row. */
  readonly key: string
  /** As the page writes it, `v2 pear`; null if there is no such row. */
  readonly is: string | null
}

/** The run, which has ended, breaks this property, or does not. */
export interface RunClaim extends Claimed {
  readonly kind: 'run'
  readonly breaks: string
  readonly is: boolean
}

/** No schedule breaks this property, or some do. */
export interface PropertyClaim extends Claimed {
  readonly kind: 'property'
  readonly id: string
  readonly holds: boolean
}

/** Search counts so many complete schedules, or ends of them that differ, of all or of a kind. */
export interface CountClaim extends Claimed {
  readonly kind: 'count'
  readonly count: 'schedules' | 'violating' | 'passing' | 'deadlocks' | 'outcomes'
  readonly is: number
}

/** How probable it is that what is judged is broken, from the moment on. */
export interface ChanceClaim extends Claimed {
  readonly kind: 'chance'
  /** As the page writes it: `77 %`. */
  readonly is: string
}

/** How many of the violating schedules are wrong even serially, and how many only by racing. */
export interface SplitClaim extends Claimed {
  readonly kind: 'split'
  readonly serial: number
  readonly raceOnly: number
}

/** Exactly the schedules with these orderings are bad. */
export interface WhyClaim extends Claimed {
  readonly kind: 'why'
  /** As the page says it, a clause each: `B reads byId before A merges`. */
  readonly clauses: readonly string[]
}

/** What becomes of the run from the moment on. */
export interface FateClaim extends Claimed {
  readonly kind: 'fate'
  readonly is: Fate
}

/** At the moment, a row is at fault in this way, or is not. */
export interface FindingClaim extends Claimed {
  readonly kind: 'finding'
  readonly object: string
  readonly key: string
  /** The kind of the fault; null if the row is in order. */
  readonly fault: string | null
}

/** The run ends in the same memory as another, or does not. */
export interface EndClaim extends Claimed {
  readonly kind: 'end'
  readonly as: Partial<Place>
  readonly isSame: boolean
}
