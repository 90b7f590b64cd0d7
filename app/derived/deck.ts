import { readsFrom } from '../../src/index.ts'
import type { DerivedRun } from './derived-run.ts'
import { movedValue, type MovedValue } from './deck/moved-value.ts'
import { stepInShort } from './deck/step-in-short.ts'
import { lanesOf, type Lane } from './lanes.ts'
import type { PointOfNoReturn } from './point-of-no-return.ts'
import { chanceLook } from './score/chance-look.ts'
import { stepKey } from './score/step-key.ts'
import { isWithoutEffect } from './score/without-effect.ts'
import { tellStep } from './step-told.ts'

/** The chance to end broken from a moment on, and what it means for the run. */
export interface Risk {
  readonly chance: number
  readonly look: ReturnType<typeof chanceLook>
}

/** One step of a run as a card. */
export interface StepCard {
  /** The same in every order of the run. */
  readonly key: string
  readonly index: number
  readonly actor: string
  /** The place of its thread or task among all of the run. */
  readonly lane: number
  readonly verb: string
  /** What came of it, in two or three words. */
  readonly short: string
  /** What came of it, and whose writes it read. */
  readonly told: string
  readonly value: MovedValue | null
  /** Whether it left everything as it was. */
  readonly isIdle: boolean
  readonly isTaken: boolean
  readonly isCurrent: boolean
  /** After it, as far as it is taken and that is known; else null. */
  readonly risk: Risk | null
  /** Whether nothing can save the run after it, and something could before. */
  readonly isTurn: boolean
}

/** A run as cards, and who can go next. */
export interface Deck {
  readonly lanes: readonly Lane[]
  readonly cards: readonly StepCard[]
  /** Before the first step; null as long as it is not known. */
  readonly risk: Risk | null
  /** Index of the first of two neighbouring cards whose exchange makes the run pass; null if there is none. */
  readonly swap: number | null
}

/** What search knows of a run, as far as it is to be told. */
interface KnownOfRun {
  /** At each moment, from before the first step on; null as long as they are not known. */
  readonly chances: readonly number[] | null
  readonly turn: PointOfNoReturn | null
}

/** Lays a run out as cards. What has not been reached yet is told without what comes of it. */
export function deckOf(current: DerivedRun, { chances, turn }: KnownOfRun): Deck {
  const { run, moment, system } = current
  const lanes = lanesOf(current)
  const sources = readsFrom(run.steps)
  const riskAt = (steps: number): Risk | null => {
    const chance = chances?.[steps]
    return chance === undefined || steps > moment.at ? null : { chance, look: chanceLook(chance) }
  }
  const isLost = turn !== null && turn.index < moment.at
  return {
    lanes,
    risk: riskAt(0),
    swap: isLost ? turn.swap : null,
    cards: run.steps.map((step, index) => ({
      key: stepKey(run.steps, index),
      index,
      actor: step.actor,
      lane: lanes.findIndex(({ name }) => name === step.actor),
      verb: step.op.verb,
      short: stepInShort(step),
      told: tellStep(step, sources[index] ?? []),
      value: movedValue(step, system.memory.objects),
      isIdle: isWithoutEffect(step),
      isTaken: index < moment.at,
      isCurrent: index === moment.at - 1,
      risk: riskAt(index + 1),
      isTurn: isLost && turn.index === index,
    })),
  }
}
