import type { Verdict } from '../../explorer/answers/verdict.ts'
import type { OwnProgram, Pin, PinnedCount } from '../own-program.ts'

/** What a search says of one count of a pin. */
export interface ComparedPin {
  readonly pin: Pin
  readonly pinned: PinnedCount
  readonly answer: 'right' | 'wrong' | 'not known'
  /** What it is; null where not every schedule has been looked at. */
  readonly found: PinnedCount | null
}

/** Of a verdict, what pins are held against. */
export type PinnedVerdict = Pick<Verdict, 'complete' | 'schedules' | 'properties'>

/** Holds what is pinned for a variant against what search says of it, in the order of the pins. */
export function comparePins(
  { pins }: Pick<OwnProgram, 'pins'>,
  variant: string,
  verdict: PinnedVerdict,
): readonly ComparedPin[] {
  return pins.flatMap((pin) =>
    pin.counts
      .filter((pinned) => pinned.variant === variant)
      .map((pinned) => {
        const found = foundCount(pin.property, variant, verdict)
        return { pin, pinned, answer: answerTo(pinned, found), found }
      }),
  )
}

/** In how many schedules a property breaks; null where not every schedule has been looked at. */
export function foundCount(
  property: string,
  variant: string,
  { complete, schedules, properties }: PinnedVerdict,
): PinnedCount | null {
  const told = properties.find(({ id }) => id === property)
  if (!complete || !told) return null
  return { variant, violating: told.violating, schedules }
}

function answerTo(pinned: PinnedCount, found: PinnedCount | null): ComparedPin['answer'] {
  if (!found) return 'not known'
  return isSameCount(pinned, found) ? 'right' : 'wrong'
}

/** Whether two counts of one variant say the same. */
export function isSameCount(one: PinnedCount, other: PinnedCount): boolean {
  return one.violating === other.violating && one.schedules === other.schedules
}
