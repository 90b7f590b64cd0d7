import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Catalogue, FollowedRun } from '../../src/index.ts'
import type { Derive } from '../derived/derived-run.ts'
import type { OutOfTurn } from '../derived/out-of-turn.ts'
import { parseLink } from '../link/grammar.ts'
import type { LinkFault } from '../link/fault.ts'
import type { Message } from '../link/message.ts'
import { resolve } from '../link/resolve.ts'
import type { Desk } from './desk.ts'
import type { Moment } from './moment.ts'
import { nothingProven, type Proof } from '../search/proof.ts'
import { LazyLessons } from './lazy-lessons.ts'
import { noProgress, type Progress } from './progress.ts'

/** Something to say that is not a step: a link that could not be followed, a run that was cut. */
export type Notice =
  /** What is wrong with a link is put into words where it is shown: most links are right. */
  { readonly kind: 'link'; readonly faults: readonly LinkFault[] } | Information

/** What came of something that a person did. */
export interface Information {
  readonly kind: 'info'
  readonly message: Message
  /** Where the page stood before what is told of, if a person may want to be there again; or what undoes it. */
  readonly undo?: Moment | (() => void)
}

/** What somebody wants to see, and what has to be loaded first. */
export interface Loading {
  /** A scenario's id, whose system it is, or `learn`: the lessons. */
  readonly scenario: string
  /** Why it could not be loaded, or null while it is on its way. */
  readonly failure: string | null
  readonly retry: () => void
}

/** What became of a run under another setting. It is told of for as long as the moment is of that run. */
export interface Followed {
  /** The run as a person made it. */
  readonly from: Moment
  readonly to: Moment
  /** Which step of the one is which of the other. */
  readonly steps: FollowedRun
  /** What of the one is skipped in the other, or waits. */
  readonly outOfTurn: readonly OutOfTurn[]
}

/** Something on the page that words are about: a step by its number, a row of memory, a strategy, the chance. */
export interface Evidence {
  readonly kind:
    | 'scenario'
    | 'strategy'
    | 'world'
    | 'chance'
    | 'property'
    | 'row'
    | 'run'
    | 'step'
    | 'turn'
  /** Which of its kind; empty where there is one alone. */
  readonly id: string
}

/** All state of the page. Everything else is derived from it. */
export interface Session {
  readonly moment: Moment
  readonly notice: Notice | null
  /** Null where the run is as a person made it. */
  readonly followed: Followed | null
  /** Whatever changes the moment ends it. */
  readonly loading: Loading | null
  /** Why the other scenarios of the system could not be loaded, where strategies are compared in all; or null. */
  readonly besideFailure: string | null
  /** How often scenarios were loaded beside the one on the page. */
  readonly loads: number
  /** Null follows whoever took the last step. */
  readonly codeFocus: string | null
  readonly playing: boolean
  /** Whether a pointer is leading the run through the map of schedules. */
  readonly dragging: boolean
  /** Steps a second. */
  readonly speed: number
  /** Of the scheduler that picks who goes next while the run plays. */
  readonly seed: number
  /** Whether single letters and digits are commands. */
  readonly shortcuts: boolean
  readonly help: boolean
  /** Whether the step buttons say where each choice leads. */
  readonly fates: boolean
  /** Whether it is shown what each step is for. */
  readonly areStepsShown: boolean
  /** How all orders of two threads are drawn. */
  readonly ordersView: 'map' | 'braid'
  /** What is lit up on the page: the evidence of the words that a pointer or the keyboard is at. */
  readonly lit: readonly Evidence[]
  readonly proof: Proof
  /** What was done of the lessons, here and on earlier visits. */
  readonly progress: Progress
  /** What is being written; absent where nobody has opened the editor. */
  readonly desk?: Desk
}

/** Whoever lets a person's own programs run for a change of a session, and makes it. */
interface Unhurried {
  unhurried: (
    store: SessionStore,
    work: () => Change,
    apply: (change: Partial<Session>) => void,
  ) => void
}

/** What all sessions of a page share. */
interface Surroundings {
  readonly catalogue: Catalogue & { readonly own?: Unhurried | null }
  readonly derive: Derive
  readonly lessons: LazyLessons
}

/** What changes a session; null if nothing does. */
export type Change = Partial<Session> | null

/** A session, and what it is held against: two of them may stand on one page. */
export interface SessionStore extends StoreApi<Session>, Surroundings {
  /**
   * Works a change out, and makes it: at once, unless a person's own program has to run long for it. Then the page
   * stays as it is until it is worked out, and if another change is made meanwhile, this one is not.
   *
   * @param work may be called any number of times, and changes nothing.
   * @param apply makes the change.
   */
  unhurried: (work: () => Change, apply?: (change: Partial<Session>) => void) => void
}

/** Makes a session, in the state of a page that was opened with `hash`. */
export function createSession(
  hash: string,
  { lessons = new LazyLessons(), ...others }: Omit<Surroundings, 'lessons'> & Partial<Surroundings>,
): SessionStore {
  const surroundings = { lessons, ...others }
  const store = createStore<Session>()(() => ({
    ...followLink(hash, surroundings),
    loading: null,
    besideFailure: null,
    loads: 0,
    followed: null,
    codeFocus: null,
    playing: false,
    dragging: false,
    speed: 2,
    seed: 1,
    shortcuts: true,
    help: false,
    fates: true,
    areStepsShown: false,
    ordersView: 'map',
    lit: [],
    proof: nothingProven,
    progress: noProgress,
  }))
  const session: SessionStore = {
    ...store,
    ...surroundings,
    subscribe: (listen) => store.subscribe(guarded(listen)),
    unhurried(work, apply = store.setState) {
      const { own } = surroundings.catalogue
      if (own) own.unhurried(session, work, apply)
      else apply(work() ?? {})
    },
  }
  return session
}

type Listener = Parameters<SessionStore['subscribe']>[0]

/** A listener of which others need not be afraid: what it throws is told, and they hear of the change all the same. */
function guarded(listen: Listener): Listener {
  return (now, before) => {
    try {
      listen(now, before)
    } catch (error) {
      reportError(error)
    }
  }
}

/** What following a link changes. */
export function followLink(
  hash: string,
  { catalogue, lessons }: Omit<Surroundings, 'derive'>,
): Pick<Session, 'moment' | 'notice'> {
  const { moment, faults } = resolve(parseLink(hash), catalogue, lessons.loaded)
  return { moment, notice: faults.length > 0 ? { kind: 'link', faults } : null }
}
