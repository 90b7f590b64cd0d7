import type {
  AtomicSection,
  EndKind,
  Finding,
  Outcome,
  StateGraphData,
  Verdict,
  Why,
} from '../../src/index.ts'

/** An outcome without its heap, which only its own thread can hold. */
export interface ReportedOutcome extends Omit<Outcome, 'memory'> {
  /** Memory at the end, on one line. */
  readonly memory: string
}

/** A verdict as plain data. */
export interface ReportedVerdict extends Omit<Verdict, 'outcomes'> {
  readonly outcomes: readonly ReportedOutcome[]
  /** Whether the search is over, complete or not. */
  readonly done: boolean
}

/** What is wrong with a row at the end of a run, and what a person reads for the row's key. */
export interface ReportedFault extends Pick<Finding, 'kind' | 'row'> {
  readonly label: string
}

/** Every state, as plain data. */
export interface ReportedGraph {
  readonly graph: StateGraphData
  /** Memory on one line, by the graph's number for it. */
  readonly memories: readonly string[]
  /** By the state in which a run ends: the faults that memory has then. */
  readonly faults: ReadonlyMap<number, readonly ReportedFault[]>
  /** The likeliest violation; null if there is none, or not every state is known. */
  readonly likeliest: ReportedViolation | null
}

/** A schedule that breaks what is judged, and how it ends. */
export interface ReportedViolation {
  readonly schedule: readonly string[]
  readonly end: EndKind
}

/** Why runs are bad, and what would have to be one step: see `Exploration`. */
export interface ReportedReasons {
  readonly why: Why | null | 'unknown'
  readonly section: AtomicSection | 'none' | null | 'unknown'
}
