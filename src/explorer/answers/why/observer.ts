import type { Literal, Step } from './literals.ts'

/** What is known of a literal before a run has ended. */
const OPEN = 0
const TRUE = 1
const FALSE = 2

/** What an observer remembers of a run: how often it has seen each use, and what it knows of each literal. */
interface Memory {
  readonly counts: readonly number[]
  readonly known: readonly number[]
}

/**
 * Watches a run step by step, and knows at any time which conjunctions of literals are so: a deterministic
 * automaton of a few states, which are made as they are met and known by number. State 0 is the start.
 */
export class Observer {
  readonly #clauses: readonly (readonly number[])[]
  readonly #literals: readonly Literal[]
  /** The uses that matter, and how often each has to be counted. */
  readonly #uses: readonly number[]
  readonly #caps: readonly number[]
  readonly #states: Memory[] = []
  readonly #numbers = new Map<string, number>()
  /** By state, where each use leads. */
  readonly #next: Map<number, number>[] = []

  /** @param clauses conjunctions of literals. */
  constructor(clauses: readonly (readonly Literal[])[]) {
    this.#literals = [...new Set(clauses.flat())]
    this.#clauses = clauses.map((clause) => clause.map((each) => this.#literals.indexOf(each)))
    const steps = this.#literals.flatMap(({ before, after }) => [before, after])
    this.#uses = [...new Set(steps.map(({ use }) => use))]
    this.#caps = this.#uses.map((use) =>
      Math.max(...steps.filter((step) => step.use === use).map(({ nth }) => nth)),
    )
    this.#number({
      counts: this.#uses.map(() => 0),
      known: this.#literals.map(() => OPEN),
    })
  }

  /** How many states have been met. */
  get size(): number {
    return this.#states.length
  }

  /** The state after a step. A step that no literal is about changes nothing. */
  after(state: number, use: number): number {
    const index = this.#uses.indexOf(use)
    if (index < 0) return state
    let next = this.#next[state]!.get(use)
    if (next === undefined) this.#next[state]!.set(use, (next = this.#take(state, index, use)))
    return next
  }

  /** Whether all literals of a clause are so, whatever may follow. */
  isTrue(state: number, clause: number): boolean {
    const { known } = this.#states[state]!
    return this.#clauses[clause]!.every((literal) => known[literal] === TRUE)
  }

  /** Whether some literal of a clause can no longer be so. */
  isFalse(state: number, clause: number): boolean {
    const { known } = this.#states[state]!
    return this.#clauses[clause]!.some((literal) => known[literal] === FALSE)
  }

  #take(state: number, index: number, use: number): number {
    const { counts, known } = this.#states[state]!
    const nth = counts[index]! + 1
    if (nth > this.#caps[index]!) return state
    const isTaken = (step: Step): boolean => step.use === use && step.nth === nth
    return this.#number(
      this.#forgetful({
        counts: counts.with(index, nth),
        known: known.map((now, literal) => {
          if (now !== OPEN) return now
          const { before, after } = this.#literals[literal]!
          return isTaken(before) ? TRUE : isTaken(after) ? FALSE : OPEN
        }),
      }),
    )
  }

  /** The same without what no clause can depend on any more: the fewer states, the faster is whoever asks. */
  #forgetful({ counts, known }: Memory): Memory {
    const isDead = (clause: readonly number[]): boolean =>
      clause.some((literal) => known[literal] === FALSE)
    const alive = this.#clauses.filter((clause) => !isDead(clause))
    const kept = known.map((now, literal) =>
      alive.some((clause) => clause.includes(literal)) ? now : FALSE,
    )
    const open = this.#literals.filter((_, literal) => kept[literal] === OPEN)
    return {
      counts: counts.map((count, index) => {
        const use = this.#uses[index]
        const matters = open.some(({ before, after }) => before.use === use || after.use === use)
        return matters ? count : this.#caps[index]!
      }),
      known: kept,
    }
  }

  #number(memory: Memory): number {
    const key = `${memory.counts.join()} ${memory.known.join()}`
    let number = this.#numbers.get(key)
    if (number === undefined) {
      this.#numbers.set(key, (number = this.#states.push(memory) - 1))
      this.#next.push(new Map())
    }
    return number
  }
}
