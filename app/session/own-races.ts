import {
  loadOwnMerges,
  readProgram,
  rememberedSystem,
  type OwnProgram,
  type Reading,
  type Scenario,
  type Setting,
  type System,
} from '../../src/index.ts'
import { whenIdle } from '../clock.ts'
import { createDeriver } from '../derived/derived-run.ts'
import { codeIn, own, ownId, placeIn } from '../link/own.ts'
import { pack, PackingError, unpack } from '../link/pack.ts'
import { workerOpener } from '../search/open-worker.ts'
import { createReader, type Reader } from '../search/read-in-worker.ts'
import readerAddress from '../search/reader.worker.ts?worker&url'
import { DraftShelf } from './draft-shelf.ts'
import { changeInSlices, workInSlices } from './in-slices.ts'
import { makeReady } from './make-ready.ts'
import { Pace } from './pace.ts'
import { followLink, type Change, type Session, type SessionStore } from './session.ts'
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

/** The scenario in which a merge strategy is seen first. */
const firstPlace = 'rename'

/** How many are remembered: somebody who goes back through what they wrote finds the last ones at once. */
const mostRaces = 60

/** How many systems are kept with what their programs have done: those of all variants that are looked at in turn. */
const mostSystems = 16

/** The races that are a person's own: those that were on the page, and the drafts on this machine. */
export class OwnRaces {
  readonly shelf: DraftShelf
  readonly #reader: Reader
  /** By id, the one that was on the page last is last. */
  readonly #races = new Map<string, OwnRace>()
  readonly #pace: Pace
  /** By scenario and setting; the one that was asked for last is last. */
  readonly #systems = new Map<string, System>()
  #latest: OwnRace | null = null
  #merges: readonly Scenario[] = []
  /** A text that was asked for and cannot be run, until somebody takes it up. */
  #unreadable: string | null = null

  /** @param reader reads a program first, where nobody waits for it: it may never come to an end. */
  constructor(
    shelf = new DraftShelf(),
    reader = createReader(workerOpener(readerAddress)),
    pace = new Pace(),
  ) {
    this.shelf = shelf
    this.#reader = reader
    this.#pace = pace
  }

  /** Of the id `own` the one that was on the page last. */
  scenario(id: string): Scenario | undefined {
    return id === own ? this.#latest?.scenario : this.race(id)?.scenario
  }

  /** Every scenario on the cache with the merge strategy that was written last; none if none was. */
  get merges(): readonly Scenario[] {
    return this.#merges
  }

  race(id: string): OwnRace | undefined {
    const kept = this.#races.get(id)
    if (kept) return kept
    const scenario = this.#merges.find((each) => each.id === id)
    const taken = [...this.#races.values()].find(({ code }) => code === codeIn(id))
    return scenario && taken && { ...taken, scenario }
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
      if (last && program) await this.take(await pack(last.text), program)
      else if (!last?.shown || (await this.#bring(last.shown))) await this.#begin()
      return
    }
    const fault = await this.#bring(code, placeIn(id))
    if (!fault) return
    const race = await this.#begin()
    this.#races.set(id, { ...race, scenario: { ...race.scenario, fault: fault.why } })
    this.#unreadable = fault.text
  }

  /** Reads a program: at once where it is known that this takes no time, else not at all. */
  async read(text: string): Promise<Reading> {
    const problems = await this.#reader.problemsOf(text)
    return problems.length > 0 ? { program: null, problems } : readProgram(text, true)
  }

  /**
   * Takes a program that was read: a race of its own, or a merge strategy on the cache.
   *
   * @param place where it is to be seen, if it is a merge strategy and works there.
   */
  async take(code: string, program: OwnProgram, place: string = firstPlace): Promise<OwnRace> {
    if (!program.isMergeStrategy) {
      const id = ownId(code)
      return this.#keep({
        code,
        program,
        scenario: this.#remembered({ ...program.scenario(id), text: program.text }),
      })
    }
    const known = this.#merges.some(({ id }) => codeIn(id) === code)
    if (!known) {
      const scenarios = await loadOwnMerges(program)
      this.#merges = scenarios.map((each) =>
        this.#remembered({ ...each, id: ownId(code, each.id) }),
      )
    }
    const scenario =
      this.#merges.find(({ id }) => placeIn(id) === place) ??
      this.#merges.find(({ id }) => placeIn(id) === firstPlace)
    if (!scenario) throw new RangeError(`unknown scenario: ${place}`)
    return this.#keep({ code, program, scenario })
  }

  /**
   * Works out a change of a session that a person's own programs run for, and makes it: as soon as that can be, and
   * without keeping the page from anything else.
   */
  unhurried(
    store: SessionStore,
    work: () => Change,
    apply: (change: Partial<Session>) => void,
  ): void {
    const workOut = () => {
      const change = work()
      if (change?.moment) makeReady({ ...store.getState(), ...change }, store, this.#pace)
      return change
    }
    changeInSlices(store, this.#pace, workOut, (change) => {
      if (change) apply(change)
    })
  }

  /**
   * Follows the address before there is a page, so that the page does it without running anything. Where that takes
   * longer than one waits for a page, it begins without the run, and goes there when it can.
   */
  async rehearse(surroundings: Pick<SessionStore, 'catalogue' | 'lessons'>): Promise<void> {
    const { hash } = location
    const derive = createDeriver(surroundings.catalogue)
    const isDone = await workInSlices(this.#pace, () => {
      const followed = followLink(hash, surroundings)
      makeReady({ ...followed, followed: null }, { ...surroundings, derive }, this.#pace)
    })
    if (isDone) return
    history.replaceState(null, '', withoutRun(hash))
    const begun = location.hash
    whenIdle(() => {
      // Whoever has gone elsewhere meanwhile stays there.
      if (location.hash === begun) location.hash = hash
    })
  }

  /** A scenario of which the page has one system by setting, which remembers what its programs have done. */
  #remembered(scenario: Scenario): Scenario {
    const build = (setting: Setting): System => {
      const key = JSON.stringify([scenario.id, setting.strategy, setting.options])
      const system =
        this.#systems.get(key) ?? rememberedSystem(scenario.build(setting), this.#pace.check)
      this.#systems.delete(key)
      this.#systems.set(key, system)
      const [oldest] = this.#systems.keys()
      if (this.#systems.size > mostSystems && oldest !== undefined) this.#systems.delete(oldest)
      return system
    }
    return { ...scenario, build }
  }

  #keep(race: OwnRace): OwnRace {
    const { id } = race.scenario
    const kept = this.#races.get(id) ?? race
    this.#races.delete(id)
    this.#races.set(id, kept)
    const [oldest] = this.#races.keys()
    if (this.#races.size > mostRaces && oldest !== undefined) this.#races.delete(oldest)
    this.#latest = kept
    return kept
  }

  /** Brings a program by its packed text, or says what keeps it from running. */
  async #bring(code: string, place: string = own): Promise<Fault | null> {
    try {
      const text = await unpack(code)
      const { program, problems } = await this.read(text)
      if (!program) return { why: whyUnreadable(problems), text }
      const race = await this.take(code, program, place)
      // What is a race of its own is none in a scenario of the cache, nor the other way round.
      this.#races.set(ownId(code, place), race)
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
    return this.take(await pack(starter), program)
  }
}

/** A link to the beginning of what it leads to. */
function withoutRun(link: string): string {
  const [path = '', query = ''] = link.split('?')
  return `${path}?${query
    .split('&')
    .filter((part) => !/^(?:run|at|beside)=/.test(part))
    .join('&')}`
}

function whyUnreadable(problems: readonly { readonly line: number; readonly sentence: string }[]) {
  const [first] = problems
  return problems.length === 1
    ? `there is a problem in line ${first?.line}`
    : `there are ${problems.length} problems, the first in line ${first?.line}`
}
