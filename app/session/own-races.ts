import { readProgram, type OwnProgram, type Reading, type Scenario } from '../../src/index.ts'
import { codeIn, own, ownId } from '../link/own.ts'
import { pack, PackingError, unpack } from '../link/pack.ts'
import { workerOpener } from '../search/open-worker.ts'
import { createReader, type Reader } from '../search/read-in-worker.ts'
import readerAddress from '../search/reader.worker.ts?worker&url'
import { DraftShelf } from './draft-shelf.ts'
import { starter } from './starter.ts'

/** A program of a person's own that can run. */
export interface OwnRace {
  readonly code: string
  readonly program: OwnProgram
  readonly scenario: Scenario
}

/** What keeps a program from running. */
interface Fault {
  /** A clause: `it is cut off or damaged`. */
  readonly why: string
  /** As far as it can be unpacked. */
  readonly text: string | null
}

/** How many are remembered: somebody who goes back through what they wrote finds the last ones at once. */
const mostRaces = 60

/** The races that are a person's own: those that were on the page, and the drafts on this machine. */
export class OwnRaces {
  readonly shelf: DraftShelf
  readonly #reader: Reader
  /** By id, the one that was on the page last is last. */
  readonly #races = new Map<string, OwnRace>()
  #latest: OwnRace | null = null
  /** A text that was asked for and cannot be run, until somebody takes it up. */
  #unreadable: string | null = null

  /** @param reader reads a program first, where nobody waits for it: it may never come to an end. */
  constructor(shelf = new DraftShelf(), reader = createReader(workerOpener(readerAddress))) {
    this.shelf = shelf
    this.#reader = reader
  }

  /** Of the id `own` the one that was on the page last. */
  scenario(id: string): Scenario | undefined {
    return id === own ? this.#latest?.scenario : this.race(id)?.scenario
  }

  race(id: string): OwnRace | undefined {
    return this.#races.get(id)
  }

  /** The text of a link that cannot be run, once. */
  takeUnreadable(): string | null {
    const text = this.#unreadable
    this.#unreadable = null
    return text
  }

  /**
   * Brings the race of an id; of the id `own` the one that was written last, or one to begin with. Where it cannot
   * be run, one to begin with stands in its place, and says why.
   */
  async load(id: string): Promise<void> {
    const code = codeIn(id)
    if (code === null) {
      const [last] = this.shelf.drafts
      const { program } = await this.read(last?.text ?? starter)
      if (last && program) this.add(await pack(last.text), program)
      else if (!last?.shown || (await this.#bring(last.shown))) await this.#begin()
      return
    }
    const fault = await this.#bring(code)
    if (!fault) return
    const race = await this.#begin()
    this.#races.set(id, { ...race, scenario: { ...race.scenario, fault: fault.why } })
    this.#unreadable = fault.text
  }

  /** Reads a program: at once where it is known that this takes no time, else not at all. */
  async read(text: string): Promise<Reading> {
    const problems = await this.#reader.problemsOf(text)
    return problems.length > 0 ? { program: null, problems } : readProgram(text)
  }

  /** Takes a program that was read. */
  add(code: string, program: OwnProgram): OwnRace {
    const id = ownId(code)
    const race = this.#races.get(id) ?? {
      code,
      program,
      scenario: { ...program.scenario(id), text: program.text },
    }
    this.#races.delete(id)
    this.#races.set(id, race)
    const [oldest] = this.#races.keys()
    if (this.#races.size > mostRaces && oldest !== undefined) this.#races.delete(oldest)
    this.#latest = race
    return race
  }

  /** Brings a program by its packed text, or says what keeps it from running. */
  async #bring(code: string): Promise<Fault | null> {
    try {
      const text = await unpack(code)
      const { program, problems } = await this.read(text)
      if (!program) return { why: whyUnreadable(problems), text }
      this.add(code, program)
      return null
    } catch (error) {
      if (error instanceof PackingError) return { why: error.message, text: null }
      throw error
    }
  }

  async #begin(): Promise<OwnRace> {
    const { program, problems } = readProgram(starter)
    if (!program)
      throw new Error(`the program to begin with cannot be run: ${problems[0]?.sentence}`)
    return this.add(await pack(starter), program)
  }
}

function whyUnreadable(problems: readonly { readonly line: number; readonly sentence: string }[]) {
  const [first] = problems
  return problems.length === 1
    ? `there is a problem in line ${first?.line}`
    : `there are ${problems.length} problems, the first in line ${first?.line}`
}
